package niengiam.corpus.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import niengiam.analyzer.fact.Measure;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.SeriesValue;
import niengiam.corpus.answer.SeriesValue.Agreement;
import niengiam.corpus.index.StoredMeasure;

/** The values of one indicator at one place, each set against the year before. */
final class YearByYear {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final TreeMap<Integer, Choice> years = new TreeMap<>();

  YearByYear(List<StoredMeasure> rows) {
    Map<Integer, List<StoredMeasure>> byYear = new TreeMap<>();
    for (StoredMeasure row : rows) {
      row.year().ifPresent(year -> byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(row));
    }
    byYear.forEach((year, all) -> years.put(year, Choice.of(all)));
  }

  /** Years outside the range are left out, yet a first year is still set against the one before. */
  List<SeriesValue> values(OptionalInt from, OptionalInt to) {
    return years.keySet().stream()
        .filter(year -> from.isEmpty() || year >= from.getAsInt())
        .filter(year -> to.isEmpty() || year <= to.getAsInt())
        .map(this::value)
        .toList();
  }

  private SeriesValue value(int year) {
    Choice choice = years.get(year);
    StoredMeasure row = choice.best();
    Measure measure = row.measure();
    Optional<StatedChange> stated = StatedChange.of(row, year);
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
        agreement(stated).word(),
        flags(choice, year),
        choice.others().stream().map(YearByYear::reported).toList());
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

  private Agreement agreement(Optional<StatedChange> stated) {
    if (stated.isEmpty()) {
      return Agreement.NOT_STATED;
    }
    Choice earlier = years.get(stated.get().year());
    if (earlier == null) {
      return Agreement.NOT_FOUND;
    }
    Measure reported = earlier.best().measure();
    BigDecimal value = reported.quantity().value();
    return stated.get().fits(value, Precision.halfDigit(value, reported.surface()))
        ? Agreement.AGREES
        : Agreement.DIFFERS;
  }

  private List<String> flags(Choice choice, int year) {
    List<String> flags = new ArrayList<>();
    if (choice.conflict()) {
      flags.add("conflict");
    }
    if (year > years.firstKey() && !years.containsKey(year - 1)) {
      flags.add("gap");
    }
    return flags;
  }

  private static SeriesValue.Period period(StoredMeasure row, int year) {
    return row.period()
        .filter(period -> period.to().getYear() == year)
        .map(period -> new SeriesValue.Period(period.from(), period.to()))
        .orElseGet(
            () -> new SeriesValue.Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private static SeriesValue.Reported reported(StoredMeasure row) {
    Measure measure = row.measure();
    return new SeriesValue.Reported(
        Precision.plain(measure.quantity().value()),
        new Evidence(
            row.document(),
            row.page(),
            Evidence.range(measure.span()),
            measure.surface(),
            row.sentence(),
            row.where()));
  }
}
