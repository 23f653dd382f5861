package niengiam.app.http.document;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.fact.ShortForm;
import niengiam.analyzer.fact.Target;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.corpus.correction.Corrected;
import niengiam.extractor.layout.Span;

/** Facts in the words of the visitor. */
public record FactRows(Messages messages) {
  /** In the order in which they are shown. */
  public static final List<String> KINDS =
      List.of("measure", "reference", "short-form", "date", "organization", "place", "person");

  public static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** The facts that touch a span. */
  public List<FactRow> on(Span span, List<Fact> facts) {
    List<FactRow> rows = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).span().overlaps(span)) {
        rows.add(row(i, facts.get(i)));
      }
    }
    return rows;
  }

  private FactRow row(int index, Fact fact) {
    return new FactRow(
        index,
        kind(fact),
        fact.span(),
        fact.surface().replaceAll("\\s+", " "),
        reading(fact),
        link(fact),
        fact.rule(),
        Math.round(100 * fact.confidence()),
        fact.rule().equals(Corrected.RULE));
  }

  /** One of {@link #KINDS}. */
  public static String kind(Fact fact) {
    return switch (fact) {
      case Reference reference -> "reference";
      case ShortForm shortForm -> "short-form";
      case Measure measure -> "measure";
      case Dated dated -> "date";
      case Entity entity -> entity.kind().name().toLowerCase(Locale.ROOT);
    };
  }

  private static Optional<String> link(Fact fact) {
    return switch (fact) {
      case Reference r -> Optional.of(referencePage(r.canonical()));
      case ShortForm s when s.target() instanceof Target.Cited cited ->
          Optional.of(referencePage(cited.canonical()));
      default -> Optional.empty();
    };
  }

  /** The page about a document that is cited. */
  public static String referencePage(String code) {
    return "/references?code="
        + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String reading(Fact fact) {
    return switch (fact) {
      case Reference r -> reference(r);
      case ShortForm s -> target(s.target());
      case Measure m -> measure(m);
      case Dated d -> DATE.format(d.date());
      case Entity e -> e.name();
    };
  }

  private String reference(Reference r) {
    return joined(
        Stream.of(
            r.canonical(),
            r.date().map(DATE::format).orElse(""),
            r.issuer().orElse(""),
            r.subject().orElse(""),
            relation(r.relation())));
  }

  /** What the citing text does with a document. */
  public String relation(String word) {
    String key = "relation." + word;
    return messages.bundle().containsKey(key) ? messages.get(key) : word;
  }

  private String target(Target target) {
    return switch (target) {
      case Target.Cited cited -> cited.canonical();
      case Target.Itself itself -> messages.get("document.itself");
      case Target.Ambiguous several ->
          messages.get("document.one-of", String.join("; ", several.candidates()));
      case Target.Unresolved unresolved -> messages.get("document.unresolved");
    };
  }

  private String measure(Measure m) {
    Figures figures = new Figures(messages.locale());
    BigDecimal value = m.quantity().value();
    boolean change = m.kind() == Measure.Kind.CHANGE && m.change().isPresent();
    String amount =
        (change
                ? m.change().get().direction().word() + " " + figures.plain(value.abs())
                : figures.plain(value))
            + (m.quantity() instanceof Quantity.Range range
                ? "–" + figures.plain(range.high())
                : "")
            + m.denominator().map(d -> "/" + figures.plain(d)).orElse("");
    String stated =
        change
            ? ""
            : m.change()
                .map(
                    c ->
                        c.direction().word()
                            + " "
                            + figures.plain(c.amount())
                            + " "
                            + c.unit()
                            + c.base().map(base -> " · " + base).orElse(""))
                .orElse("");
    return joined(
        Stream.of(
            (amount + " " + m.unit()).strip(),
            m.indicator().orElse(""),
            m.period().isPresent() ? Integer.toString(m.period().getAsInt()) : "",
            m.place().orElse(""),
            stated));
  }

  private static String joined(Stream<String> parts) {
    return parts
        .filter(part -> !part.isBlank())
        .map(part -> part.replaceAll("\\s+", " "))
        .collect(Collectors.joining(" · "));
  }
}
