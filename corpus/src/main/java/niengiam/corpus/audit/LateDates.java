package niengiam.corpus.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.metadata.Metadata;
import niengiam.extractor.layout.Span;

/** C5: a document that is cited with a date later than that of the document that cites it. */
final class LateDates implements Check {
  @Override
  public String id() {
    return "C5-late-date";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    if (document.metadata().date().isEmpty()) {
      return List.of();
    }
    Metadata.Field<LocalDate> own = document.metadata().date().get();
    List<Suspicion> suspicions = new ArrayList<>();
    for (Reference reference : document.analysis().references()) {
      boolean late = reference.date().filter(own.value()::isBefore).isPresent();
      if (late && reference.number().isPresent() && !Captions.stands(document, reference)) {
        suspicions.add(
            Suspicion.of(
                this,
                List.of(
                    document.evidence(place(document, reference)), document.evidence(own.span())),
                "",
                CodeDates.DATE.format(reference.date().get()),
                "code",
                reference.canonical(),
                "own",
                CodeDates.DATE.format(own.value())));
      }
    }
    return suspicions;
  }

  /** From the code to its date. */
  private static Span place(Reading document, Reference reference) {
    return document.analysis().dates().stream()
        .filter(d -> reference.date().filter(d.date()::equals).isPresent())
        .map(Dated::span)
        .filter(d -> d.start() >= reference.span().end())
        .filter(d -> d.start() - reference.span().end() < 60)
        .findFirst()
        .map(d -> new Span(reference.span().start(), d.end()))
        .orElse(reference.span());
  }
}
