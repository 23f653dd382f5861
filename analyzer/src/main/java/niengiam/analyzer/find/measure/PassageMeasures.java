package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Outcome;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.text.Triggers;
import niengiam.extractor.layout.Span;

/** Turns the figures of a passage into measures. */
public final class PassageMeasures {
  private static final int MOST_BETWEEN = 24;

  /** What a goal may be. */
  private static final Set<Measure.Kind> GOALS =
      EnumSet.of(Measure.Kind.COUNT, Measure.Kind.MONEY, Measure.Kind.PERCENT);

  private final MeasureRules rules;

  public PassageMeasures(MeasureRules rules) {
    this.rules = rules;
  }

  /**
   * @param known whether a character of the passage belongs to a date or a citation
   * @param memory what the passages before this one were compared with; learns from this one
   * @param open totals whose parts may stand here; learns from this one
   * @param context what else is known of the document
   */
  public List<Measure> find(
      Passage passage,
      Triggers triggers,
      IntPredicate known,
      Metadata metadata,
      BaseMemory memory,
      OpenTotals open,
      Context context) {
    String raw = passage.text();
    if (raw.strip().indexOf('\t') >= 0) {
      // cells of a table that was not recognised: figures without header or row label
      return List.of();
    }
    String text = Folding.fold(raw);
    StatedBases bases = memory.basesOf(passage, raw, text, triggers);
    List<String> heading = memory.headingOf(raw);
    List<Figure> figures =
        TariffLimits.without(text, rules.scanner().scan(raw, text, triggers, known));
    if (figures.isEmpty()) {
      rules.relations().read(passage, text, triggers, List.of(), List.of(), open);
      return List.of();
    }
    PeriodReader periods = new PeriodReader(raw, text, triggers, metadata);
    IndicatorPhrase phrases = new IndicatorPhrase(raw, text, figures, heading);
    List<Measure> measures = new ArrayList<>(figures.size());
    List<Optional<Change.Direction>> directions = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      Optional<Figure> previous = i == 0 ? Optional.empty() : Optional.of(figures.get(i - 1));
      Optional<Figure> next =
          i + 1 == figures.size() ? Optional.empty() : Optional.of(figures.get(i + 1));
      Figure figure = figures.get(i);
      Optional<Change.Direction> direction =
          ChangeReader.direction(
              text, figure, previous, i == 0 ? Optional.empty() : directions.get(i - 1));
      directions.add(direction);
      Optional<Change> change =
          // "giảm 1/2 tỷ lệ …" says no amount.
          direction
              .filter(d -> figure.denominator().isEmpty())
              .map(
                  d ->
                      new Change(
                          d, figure.value().abs(), figure.unitName(), bases.of(figure.end())));
      Optional<String> id =
          rules
              .catalogue()
              .id(raw, text, figure, previous, next, change.isPresent())
              .or(() -> inherited(text, figure, previous, measures, change.isPresent()));
      Optional<String> phrase = phrases.next(change.isPresent());
      measures.add(measure(passage, text, figure, change, phrase, id, periods));
    }
    RelationReader relations = rules.relations();
    List<Measure> related =
        relations.read(passage, text, triggers, figures, Implications.add(measures, passage), open);
    return new Actors(relations.words(), passage, text, known, context)
        .attribute(figures, related, context.heading(passage.section()));
  }

  private Measure measure(
      Passage passage,
      String text,
      Figure figure,
      Optional<Change> change,
      Optional<String> phrase,
      Optional<String> indicatorId,
      PeriodReader periods) {
    String raw = passage.text();
    Span span = passage.toLayout(figure.start(), figure.end());
    Measure.Kind kind = change.isPresent() ? Measure.Kind.CHANGE : kind(figure);
    OptionalInt period = periods.year(figure);
    Optional<Outcome> outcome =
        GOALS.contains(kind)
            ? rules.relations().outcomes().printed(text, figure.end())
            : Optional.empty();
    Measure measure =
        new Measure(
            span,
            raw.substring(figure.start(), figure.end()),
            figure.quantity(),
            figure.unitName(),
            raw.substring(figure.unitStart(), figure.end()),
            figure.denominator(),
            figure.qualifier().map(QualifierReader.Found::word),
            kind,
            change,
            Optional.empty(),
            phrase,
            indicatorId,
            kind == Measure.Kind.DURATION ? OptionalInt.empty() : period,
            periods.place(figure),
            passage.section(),
            passage.footnote(),
            OptionalInt.empty(),
            figure.unit().map(u -> "unit." + u.id()).orElse("unit.unknown"),
            figure.confidence());
    return outcome.map(measure::withOutcome).orElse(measure);
  }

  /**
   * "203 lượt, 203 người = 203 vụ việc": what only restates the figure before it shares its id; a
   * figure in the same unit counts something else.
   */
  private Optional<String> inherited(
      String text, Figure figure, Optional<Figure> previous, List<Measure> before, boolean change) {
    if (previous.isEmpty()) {
      return Optional.empty();
    }
    // The words that qualify a figure may be the noun of the one before it.
    String between =
        text.substring(previous.get().end(), Math.max(previous.get().end(), figure.from()));
    boolean same = previous.get().unitName().equals(figure.unitName()) && !change;
    boolean near = !same && between.length() <= MOST_BETWEEN && between.indexOf(';') < 0;
    return near
        ? before
            .getLast()
            .indicatorId()
            .filter(id -> rules.catalogue().counts(id, figure.unitName()))
        : Optional.empty();
  }

  private static Measure.Kind kind(Figure figure) {
    if (figure.rank()) {
      return Measure.Kind.RANK;
    }
    if (figure.denominator().isPresent()) {
      return Measure.Kind.RATIO;
    }
    if (figure.in("time")) {
      return Measure.Kind.DURATION;
    }
    if (figure.in("money")) {
      return Measure.Kind.MONEY;
    }
    return figure.in("percent") ? Measure.Kind.PERCENT : Measure.Kind.COUNT;
  }
}
