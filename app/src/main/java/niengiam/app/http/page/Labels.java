package niengiam.app.http.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.app.language.Messages;
import niengiam.corpus.answer.DocumentLabel;

/** Documents and places in words. */
record Labels(Messages messages) {
  String document(DocumentLabel label) {
    String name =
        Stream.of(label.type(), label.number())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    String year = label.year().isPresent() ? Integer.toString(label.year().getAsInt()) : "";
    String whole =
        Stream.of(name, label.title().orElse(""), label.issuer().orElse(""), year)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    return whole.isEmpty() ? label.path().orElse(label.id()) : whole;
  }

  String place(int page, List<String> section, String where) {
    return Stream.of(
            messages.get("place.page", Integer.toString(page)),
            section.isEmpty() ? "" : messages.get("place.section", String.join(" › ", section)),
            where(where))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String where(String where) {
    if (where.startsWith("footnote ")) {
      return messages.get("place.footnote", where.substring("footnote ".length()));
    }
    return switch (where) {
      case "table" -> messages.get("place.table");
      case "document" -> messages.get("place.document");
      default -> "";
    };
  }
}
