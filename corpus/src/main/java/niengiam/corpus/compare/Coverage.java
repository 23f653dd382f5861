package niengiam.corpus.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.metadata.Metadata;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;
import niengiam.corpus.index.StoredMeasure;
import niengiam.corpus.index.Words;

/**
 * The part of the year that a figure counts. Half a year never stands beside a whole one.
 *
 * @param from first month
 * @param to last month, included
 */
record Coverage(int from, int to) {
  static final Coverage YEAR = new Coverage(1, 12);

  /** A yearly report is written in November, or covers December to November. */
  private static final int DAYS_OF_A_YEAR = 300;

  /** In the folded form of {@link Words}. What follows "so với" is the base of a change. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<!so voi )(?<!so voi cung ky )\\b(?:(?<months>[69]|sau|chin) thang (?<end>dau|cuoi)"
              + "(?: nam)?|qu[iy] (?<quarter>iv|i{1,3}|[1-4])\\b(?: nam)?)");

  private static final Map<String, Integer> QUARTERS =
      Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

  /** Stated before the figure, or else that of the report. */
  static Coverage of(StoredMeasure row) {
    int at = row.sentence().indexOf(row.measure().surface());
    boolean table = row.where().equals("table");
    Optional<Coverage> stated =
        at <= 0 || table ? Optional.empty() : stated(row.sentence().substring(0, at));
    return stated.orElseGet(
        () ->
            row.period()
                .filter(period -> row.year().orElse(0) == period.to().getYear())
                .map(Coverage::of)
                .orElse(YEAR));
  }

  static Coverage of(Metadata.Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    boolean part =
        from.getYear() == to.getYear() && ChronoUnit.DAYS.between(from, to) < DAYS_OF_A_YEAR;
    return part ? new Coverage(from.getMonthValue(), to.getMonthValue()) : YEAR;
  }

  /** The last one before the figure. */
  private static Optional<Coverage> stated(String before) {
    Optional<Coverage> last = Optional.empty();
    Matcher part = PART.matcher(Words.plain(before));
    while (part.find()) {
      last = Optional.of(part.group("quarter") == null ? months(part) : quarter(part));
    }
    return last;
  }

  private static Coverage months(Matcher part) {
    boolean nine = part.group("months").equals("9") || part.group("months").equals("chin");
    return part.group("end").equals("cuoi")
        ? new Coverage(nine ? 4 : 7, 12)
        : new Coverage(1, nine ? 9 : 6);
  }

  private static Coverage quarter(Matcher part) {
    int last = QUARTERS.get(part.group("quarter")) * 3;
    return new Coverage(last - 2, last);
  }

  boolean isPart() {
    return !equals(YEAR);
  }

  Optional<Series.Months> months() {
    return isPart() ? Optional.of(new Series.Months(from, to)) : Optional.empty();
  }

  SeriesValue.Period in(int year) {
    return new SeriesValue.Period(
        LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
  }
}
