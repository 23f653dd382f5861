package niengiam.corpus.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.Reference;
import niengiam.config.KnownDocument;
import niengiam.corpus.index.Spelling;

/** C6: a central document that is cited with another date or issuer than it has. */
final class KnownDocuments implements Check {
  private final Map<String, KnownDocument> byCode;

  KnownDocuments(List<KnownDocument> known) {
    byCode = byCode(known);
  }

  static Map<String, KnownDocument> byCode(List<KnownDocument> known) {
    return known.stream().collect(Collectors.toMap(d -> key(d.code()), Function.identity()));
  }

  /** A code without blanks and leading zeros, in one case. */
  static String key(String canonical) {
    return Spelling.accented(canonical.replaceAll("\\s+", "").replaceFirst("^0+", ""));
  }

  @Override
  public String id() {
    return "C6-known-document";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Reference reference : document.analysis().references()) {
      KnownDocument known = byCode.get(key(reference.canonical()));
      if (known != null && reference.target().isEmpty()) {
        date(document, reference, known).ifPresent(suspicions::add);
        issuer(document, reference, known).ifPresent(suspicions::add);
      }
    }
    return suspicions;
  }

  private Optional<Suspicion> date(Reading document, Reference reference, KnownDocument known) {
    LocalDate right = LocalDate.parse(known.date());
    return reference
        .date()
        .filter(cited -> !cited.equals(right) && isMeant(reference, cited, right))
        .map(
            cited ->
                suspicion(
                    document,
                    reference,
                    CodeDates.DATE.format(right),
                    CodeDates.DATE.format(cited)));
  }

  /**
   * Whether a wrong date is one of this document: a code with its year belongs to one alone, others
   * return with every term.
   */
  private static boolean isMeant(Reference reference, LocalDate cited, LocalDate right) {
    boolean oneDay =
        cited.getDayOfMonth() == right.getDayOfMonth() && cited.getMonth() == right.getMonth();
    return reference.year().isPresent() || cited.getYear() == right.getYear() || oneDay;
  }

  private Optional<Suspicion> issuer(Reading document, Reference reference, KnownDocument known) {
    boolean sure =
        reference.year().isPresent()
            || reference.date().filter(LocalDate.parse(known.date())::equals).isPresent();
    Optional<IssuerKind> right = IssuerKind.of(known.issuer());
    Optional<IssuerKind> cited = reference.issuer().flatMap(IssuerKind::of);
    return sure && right.isPresent() && cited.isPresent() && !cited.equals(right)
        ? Optional.of(suspicion(document, reference, known.issuer(), reference.issuer().orElse("")))
        : Optional.empty();
  }

  private Suspicion suspicion(
      Reading document, Reference reference, String expected, String found) {
    return Suspicion.of(
        this,
        List.of(document.evidence(reference.span())),
        expected,
        found,
        "code",
        reference.canonical());
  }
}
