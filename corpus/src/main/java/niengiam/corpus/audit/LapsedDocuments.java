package niengiam.corpus.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference;
import niengiam.config.KnownDocument;
import niengiam.extractor.layout.Span;

/**
 * C28: a document that another one has replaced is still the basis of a document. What only tells
 * of it, or replaces it, is no mistake.
 */
final class LapsedDocuments implements Check {
  private static final Pattern BASIS =
      Pattern.compile("(?iu)(?:căn cứ|thực hiện|theo(?: quy định (?:tại|của))?)(?: \\S+){0,6} ?$");
  private static final int BEFORE = 60;

  private final Map<String, KnownDocument> byCode;

  LapsedDocuments(List<KnownDocument> known) {
    byCode = KnownDocuments.byCode(known);
  }

  @Override
  public String id() {
    return "C28-lapsed-document";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    if (document.metadata().date().isEmpty()) {
      return suspicions;
    }
    LocalDate own = document.metadata().date().get().value();
    for (Reference reference : document.analysis().references()) {
      KnownDocument known = byCode.get(KnownDocuments.key(reference.canonical()));
      if (known != null
          && !own.isBefore(LocalDate.parse(known.replacedOn()))
          && isMeant(reference, known)
          && isBasis(document, reference)) {
        suspicions.add(
            Suspicion.of(
                this,
                List.of(document.evidence(reference.span())),
                known.replacedBy(),
                reference.canonical(),
                "date",
                CodeDates.DATE.format(LocalDate.parse(known.replacedOn()))));
      }
    }
    return suspicions;
  }

  /** Only a code with its year, or with its date, is that of one document. */
  private static boolean isMeant(Reference reference, KnownDocument known) {
    return reference.year().isPresent()
        || reference.date().filter(LocalDate.parse(known.date())::equals).isPresent();
  }

  private static boolean isBasis(Reading document, Reference reference) {
    int start = reference.span().start();
    String before = new Span(Math.max(0, start - BEFORE), start).of(document.text());
    return BASIS.matcher(before.substring(before.lastIndexOf('\n') + 1)).find();
  }
}
