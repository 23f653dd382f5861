package niengiam.corpus.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.gazetteer.Gazetteer;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.SeriesValue;
import niengiam.corpus.answer.SeriesValue.Agreement;
import niengiam.corpus.answer.SeriesValue.Earlier;
import niengiam.corpus.index.StoredMeasure;

/** The values of one indicator in one scope, each set against the year before. */
final class YearByYear {
  /** Bounds what a mistyped year can print. */
  private static final int MOST_YEARS = 200;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final TreeMap<Integer, Choice> years = new TreeMap<>();

  private final Scope scope;
  private final Reasons reasons;

  /** Figures from before the reform of the units stand beside some from after it. */
  private final boolean bothOrders;

  /**
   * @param scope of all rows
   * @param reasons why they are of the indicator
   */
  YearByYear(List<StoredMeasure> rows, Scope scope, Reasons reasons) {
    this.scope = scope;
    this.reasons = reasons;
    Map<Integer, List<StoredMeasure>> byYear = new TreeMap<>();
    for (StoredMeasure row : rows) {
      row.year().ifPresent(year -> byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(row));
    }
    byYear.forEach((year, all) -> years.put(year, Choice.of(all)));
    bothOrders =
        !years.isEmpty()
            && years.firstKey() < Gazetteer.REFORM.getYear()
            && years.lastKey() >= Gazetteer.REFORM.getYear();
  }

  /** Years outside the range are left out, yet a first year is still set against the one before. */
  List<SeriesValue> values(OptionalInt from, OptionalInt to) {
    return years.keySet().stream()
        .filter(year -> from.isEmpty() || year >= from.getAsInt())
        .filter(year -> to.isEmpty() || year <= to.getAsInt())
        .map(this::value)
        .toList();
  }

  /** Years without a value, from the first that was asked for or has one to the last. */
  List<Integer> gaps(OptionalInt from, OptionalInt to) {
    int first = from.orElse(years.firstKey());
    int last = Math.min(to.orElse(years.lastKey()), first + MOST_YEARS);
    return IntStream.rangeClosed(first, last)
        .filter(year -> !years.containsKey(year))
        .boxed()
        .toList();
  }

  private SeriesValue value(int year) {
    Choice choice = years.get(year);
    StoredMeasure row = choice.best();
    Measure measure = row.measure();
    Optional<StatedChange> stated = StatedChange.of(row, year);
    SeriesValue.Why why = reasons.of(choice);
    return new SeriesValue(
        period(row, year),
        year,
        Precision.plain(measure.quantity().value()),
        measure.unit(),
        measure.surface(),
        row.document(),
        row.page(),
        Evidence.range(measure.span()),
        row.where(),
        row.sentence(),
        row.change()
            .map(
                change ->
                    new SeriesValue.Stated(
                        change.direction().word(),
                        Precision.plain(change.amount()),
                        change.unit(),
                        change.base())),
        computed(year, measure.quantity().value()),
        stated.map(StatedChange::implied),
        agreement(row, stated).word(),
        flags(choice, year, why),
        choice.others().stream().map(YearByYear::reported).toList(),
        stated.map(change -> earlier(row, change)),
        Conversions.of(measure),
        why);
  }

  private Optional<SeriesValue.Computed> computed(int year, BigDecimal value) {
    Choice before = years.get(year - 1);
    if (before == null) {
      return Optional.empty();
    }
    BigDecimal earlier = before.best().measure().quantity().value();
    BigDecimal amount = value.subtract(earlier);
    Optional<BigDecimal> percent =
        earlier.signum() == 0
            ? Optional.empty()
            : Optional.of(amount.multiply(HUNDRED).divide(earlier.abs(), 1, RoundingMode.HALF_UP));
    return Optional.of(new SeriesValue.Computed(Precision.plain(amount), percent, year - 1));
  }

  private Agreement agreement(StoredMeasure row, Optional<StatedChange> stated) {
    if (stated.isEmpty()) {
      return Agreement.NOT_STATED;
    }
    Choice earlier = years.get(stated.get().year());
    if (earlier == null) {
      return Agreement.NOT_FOUND;
    }
    StoredMeasure reported = earlier.notIn(row.document().id()).orElse(earlier.best());
    return fits(stated.get(), reported) ? Agreement.AGREES : Agreement.DIFFERS;
  }

  private static boolean fits(StatedChange stated, StoredMeasure reported) {
    BigDecimal value = reported.measure().quantity().value();
    return stated.fits(value, Precision.halfDigit(value, reported.measure().surface()));
  }

  /** A report cannot confirm itself: only another one counts. */
  private Earlier earlier(StoredMeasure row, StatedChange stated) {
    Optional<Choice> that = Optional.ofNullable(years.get(stated.year()));
    Optional<StoredMeasure> other = that.flatMap(choice -> choice.notIn(row.document().id()));
    String outcome =
        other.map(found -> fits(stated, found) ? "reconciled" : "differs").orElse("not-found");
    return new Earlier(
        outcome,
        stated.year(),
        stated.earlier(),
        other.map(found -> Precision.plain(found.measure().quantity().value())),
        other.map(StoredMeasure::evidence));
  }

  private List<String> flags(Choice choice, int year, SeriesValue.Why why) {
    List<String> flags = new ArrayList<>();
    if (choice.conflict()) {
      flags.add("conflict");
    }
    if (choice.versionsDiffer()) {
      flags.add("versions");
    }
    if (year > years.firstKey() && !years.containsKey(year - 1)) {
      flags.add("gap");
    }
    if (choice.best().corrected()) {
      flags.add("corrected");
    }
    if (scope.coverage().isPart()) {
      flags.add("partial");
    }
    if (!scope.namesakes().isEmpty()) {
      flags.add("namesake");
    }
    if (bothOrders) {
      why.placeChange().ifPresent(change -> flags.add(change.flag()));
    }
    return flags;
  }

  /** Of a report from December to November the days are its own; a part of a year is months. */
  private SeriesValue.Period period(StoredMeasure row, int year) {
    if (scope.coverage().isPart()) {
      return scope.coverage().in(year);
    }
    return row.period()
        .filter(period -> period.to().getYear() == year && !Coverage.of(period).isPart())
        .map(period -> new SeriesValue.Period(period.from(), period.to()))
        .orElseGet(() -> Coverage.YEAR.in(year));
  }

  private static SeriesValue.Reported reported(StoredMeasure row) {
    return new SeriesValue.Reported(
        Precision.plain(row.measure().quantity().value()), row.evidence());
  }
}
