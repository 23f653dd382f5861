package niengiam.corpus.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.fact.Reference;
import niengiam.extractor.layout.Span;

/** Puts corrections in the place of what was read. */
public final class Corrected {
  /** The rule of a fact that a person corrected. */
  public static final String RULE = "correction";

  private Corrected() {}

  static Analysis of(Analysis analysis, List<Correction> corrections) {
    String text = analysis.document().layout().text();
    List<Fact> facts = analysis.facts();
    for (Correction correction : corrections) {
      Optional<Span> place = correction.in(text);
      if (place.isPresent()) {
        facts =
            facts.stream()
                .flatMap(
                    fact ->
                        at(place.get(), fact, correction.change())
                            ? changed(fact, correction.change())
                            : Stream.of(fact))
                .toList();
      }
    }
    return new Analysis(analysis.document(), analysis.metadata(), facts);
  }

  /** What is confirmed is no more than the words that were looked at. */
  private static boolean at(Span place, Fact fact, Change change) {
    return change instanceof Change.Confirmed
        ? place.start() <= fact.span().start() && fact.span().end() <= place.end()
        : fact.span().overlaps(place);
  }

  /** Whether there is anything at a place that a change can be made to. */
  public static boolean any(Analysis analysis, Span place, Change change) {
    return change instanceof Change.Wording
        ? !place.of(analysis.document().layout().text()).isBlank()
        : analysis.facts().stream().anyMatch(f -> at(place, f, change) && fits(f, change));
  }

  /** Whether a change can be made to a fact. */
  public static boolean fits(Fact fact, Change change) {
    return switch (change) {
      case Change.Figure figure -> fact instanceof Measure;
      case Change.Citation citation -> fact instanceof Reference;
      case Change.Day day -> fact instanceof Reference || fact instanceof Dated;
      case Change.Confirmed right -> fact instanceof Reference || fact instanceof Measure;
      case Change.NotAFact none -> true;
      case Change.Wording wording -> false;
    };
  }

  private static Stream<Fact> changed(Fact fact, Change change) {
    if (!fits(fact, change)) {
      return Stream.of(fact);
    }
    return switch (change) {
      case Change.Figure figure -> Stream.of(measure((Measure) fact, figure));
      case Change.Citation citation ->
          Stream.of(
              reference((Reference) fact, citation.canonical(), ((Reference) fact).date(), false));
      case Change.Day day ->
          Stream.of(
              fact instanceof Dated d
                  ? new Dated(d.span(), d.surface(), day.date(), d.role(), RULE, 1)
                  : reference(
                      (Reference) fact,
                      ((Reference) fact).canonical(),
                      Optional.of(day.date()),
                      true));
      case Change.Confirmed right -> Stream.of(sure(fact));
      case Change.NotAFact none -> Stream.empty();
      case Change.Wording wording -> Stream.of(fact);
    };
  }

  private static Fact sure(Fact fact) {
    return switch (fact) {
      case Measure m -> m.sure();
      case Reference r -> r.sure();
      default -> fact;
    };
  }

  /** What was inferred from the wrong value, its change and the value before, is dropped. */
  private static Measure measure(Measure m, Change.Figure figure) {
    return new Measure(
        m.span(),
        m.surface(),
        new Quantity.Exact(figure.value()),
        figure.unit().orElse(m.unit()),
        m.unitText(),
        m.denominator(),
        m.qualifier(),
        m.kind(),
        m.kind() == Measure.Kind.CHANGE
            ? m.change()
                .map(
                    c ->
                        new niengiam.analyzer.fact.Change(
                            c.direction(),
                            figure.value().abs(),
                            figure.unit().orElse(c.unit()),
                            c.base()))
            : m.change(),
        Optional.empty(),
        m.indicator(),
        m.indicatorId(),
        m.period(),
        m.place(),
        m.section(),
        m.footnote(),
        m.table(),
        RULE,
        1);
  }

  /** The parts of another code are unknown, so they are dropped with it. */
  private static Reference reference(
      Reference r, String canonical, Optional<LocalDate> date, boolean sameCode) {
    return new Reference(
        r.span(),
        r.surface(),
        r.type(),
        sameCode ? r.number() : Optional.empty(),
        sameCode ? r.year() : OptionalInt.empty(),
        sameCode ? r.typeCode() : Optional.empty(),
        sameCode ? r.issuerCode() : Optional.empty(),
        sameCode ? r.unitCode() : Optional.empty(),
        canonical,
        r.system(),
        date,
        r.issuer(),
        r.subject(),
        r.footnote(),
        r.elliptical(),
        r.repaired(),
        r.relation(),
        Optional.empty(),
        sameCode ? r.target() : Optional.empty(),
        RULE,
        1);
  }
}
