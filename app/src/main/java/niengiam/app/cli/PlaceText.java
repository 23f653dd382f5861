package niengiam.app.cli;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.PlaceIdentity;
import niengiam.app.language.Messages;

/** The places of a document for a person, each name once with the unit that it stands for. */
record PlaceText(Messages messages) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  Set<String> lines(Analysis analysis) {
    Set<String> lines = new LinkedHashSet<>();
    for (Entity entity : analysis.entities()) {
      if (entity.kind() == Entity.Kind.PLACE) {
        lines.add(entity.name() + entity.identity().map(this::unit).orElse(""));
      }
    }
    return lines;
  }

  /** " = xã Bản Mây, huyện Thanh Sơn Hạ (đến 30/06/2025, nay thuộc xã Mường Hạ)". */
  private String unit(PlaceIdentity unit) {
    StringBuilder words = new StringBuilder(" = ").append(unit.officialName());
    unit.parents().forEach(parent -> words.append(", ").append(parent));
    unit.from()
        .ifPresent(
            day ->
                words.append(" (").append(messages.get("place.from", DAY.format(day))).append(')'));
    if (unit.to().isPresent()) {
      words.append(" (").append(messages.get("place.to", DAY.format(unit.to().get())));
      if (!unit.successors().isEmpty()) {
        words.append(", ").append(messages.get("place.now", String.join(", ", unit.successors())));
      }
      words.append(')');
    }
    return words.toString();
  }
}
