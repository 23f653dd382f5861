package niengiam.corpus.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Reference;
import niengiam.extractor.layout.Span;

/**
 * C18: the caption of an appendix names its report with another number, date or issuer than the
 * letterhead, or, where a copy lacks the letterhead, than the first caption.
 */
final class AppendixCaptions implements Check {
  @Override
  public String id() {
    return "C18-caption";
  }

  /** What identifies the report, and where it is told. */
  private record Identity(
      String canonical, Optional<LocalDate> date, Optional<String> issuer, Span span) {}

  @Override
  public List<Suspicion> read(Reading document) {
    List<Reference> captions =
        document.analysis().references().stream()
            .filter(r -> r.number().isPresent() && Captions.stands(document, r))
            .filter(r -> ofThisType(document, r))
            .toList();
    if (captions.isEmpty()) {
      return List.of();
    }
    Identity own =
        document
            .ownReference()
            .map(r -> new Identity(r.canonical(), r.date(), Optional.empty(), r.span()))
            .orElseGet(
                () ->
                    new Identity(
                        captions.getFirst().canonical(),
                        captions.getFirst().date(),
                        captions.getFirst().issuer(),
                        captions.getFirst().span()));
    List<Suspicion> suspicions = new ArrayList<>();
    for (Reference caption : captions) {
      if (!caption.span().equals(own.span())) {
        compare(document, caption, own).ifPresent(suspicions::add);
      }
    }
    return suspicions;
  }

  private static boolean ofThisType(Reading document, Reference caption) {
    return document
        .metadata()
        .type()
        .filter(type -> type.value().equals(caption.type()))
        .isPresent();
  }

  private Optional<Suspicion> compare(Reading document, Reference caption, Identity own) {
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    if (caption.issuerCode().isPresent()
        && !plain(caption.canonical()).equals(plain(own.canonical()))) {
      expected.add(own.canonical());
      found.add(caption.canonical());
    }
    if (own.date().isPresent()
        && caption.date().isPresent()
        && !own.date().equals(caption.date())) {
      expected.add(CodeDates.DATE.format(own.date().get()));
      found.add(CodeDates.DATE.format(caption.date().get()));
    }
    if (expected.isEmpty()) {
      return Optional.empty();
    }
    Span line = caption.span().lineIn(document.text());
    return Optional.of(
        Suspicion.of(
            this,
            List.of(document.evidence(line), document.evidence(own.span())),
            String.join(", ", expected),
            String.join(", ", found)));
  }

  /** Blanks and zeros differ between letterheads and captions. */
  private static String plain(String canonical) {
    return canonical.replaceFirst("^0+", "").replaceAll("[\\s/-]+", "-");
  }
}
