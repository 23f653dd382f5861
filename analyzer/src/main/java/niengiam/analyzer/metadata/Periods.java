package niengiam.analyzer.metadata;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.metadata.Metadata.Field;
import niengiam.analyzer.metadata.Metadata.Period;
import niengiam.extractor.layout.Span;

/**
 * Reads from a subject which year it reports on and which it plans for.
 *
 * @param period of the year reported on, or else of the years planned for
 */
record Periods(
    Optional<Field<Integer>> reported, Optional<Field<Integer>> planned, Optional<Period> period) {
  static final Periods NONE = new Periods(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Set<String> PLANS =
      Set.of("Kế hoạch", "Chương trình", "Phương án", "Kế hoạch phối hợp", "Chương trình phối hợp");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:năm\\s{1,2}|(?<=(?:tháng|quý)\\s[\\dIV]{1,3})\\s?[/-]\\s?)(?<year>(?:19|20)\\d\\d)(?!\\d|\\s?-\\s?\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NEXT =
      Pattern.compile(
          "(?:phương hướng|nhiệm vụ|kế hoạch|chương trình|dự toán)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Years of a plan's horizon, and the day of a document that the subject cites. */
  private static final Pattern NOT_OF_REPORT =
      Pattern.compile(
          "(?:đến|từ|tầm nhìn|trước)\\s$|ngày\\s\\d{1,2}\\stháng\\s\\d{1,2}\\s$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern YEARS =
      Pattern.compile(
          "(?:giai đoạn|nhiệm kỳ)\\s(?<from>(?:19|20)\\d\\d)\\s?-\\s?(?<to>(?:19|20)\\d\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PART =
      Pattern.compile(
          "(?<half>6|9|sáu|chín)\\stháng(?<late>\\scuối)?|quý\\s(?<quarter>IV|I{1,3}|[1-4])(?![\\p{L}])"
              + "|tháng\\s(?<month>1[0-2]|0?[1-9])(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Map<String, Integer> QUARTERS =
      Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "1", 1, "2", 2, "3", 3, "4", 4);

  /**
   * @param type of the document: a plan's year is planned, not reported
   * @param offset of the subject in the layout text
   */
  static Periods of(String type, String subject, int offset) {
    Optional<Field<Integer>> reported = Optional.empty();
    Optional<Field<Integer>> planned = Optional.empty();
    boolean plan = PLANS.contains(type);
    int reportEnd = 0;
    Matcher year = YEAR.matcher(subject);
    while (year.find()) {
      if (NOT_OF_REPORT.matcher(subject).region(0, year.start()).find()) {
        continue;
      }
      Field<Integer> field =
          new Field<>(
              Integer.valueOf(year.group("year")),
              new Span(offset + year.start("year"), offset + year.end("year")),
              0.9);
      boolean next = NEXT.matcher(subject).region(reportEnd, year.start()).find();
      if (plan || reported.isPresent() && next) {
        planned = planned.isPresent() ? planned : Optional.of(field);
      } else if (reported.isEmpty()) {
        reported = Optional.of(field);
        reportEnd = year.end();
      }
    }
    return new Periods(
        reported, planned, period(subject, reported.isPresent() ? reported : planned));
  }

  private static Optional<Period> period(String subject, Optional<Field<Integer>> year) {
    Matcher years = YEARS.matcher(subject);
    if (year.isEmpty() && years.find()) {
      int from = Integer.parseInt(years.group("from"));
      int to = Integer.parseInt(years.group("to"));
      return from <= to
          ? Optional.of(new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)))
          : Optional.empty();
    }
    return year.map(y -> part(subject, y.value()));
  }

  /** The longest part of the year that the subject names, or the whole of it. */
  private static Period part(String subject, int year) {
    int from = 1;
    int to = 12;
    int length = 0;
    Matcher part = PART.matcher(subject);
    while (part.find()) {
      int first;
      int last;
      if (part.group("half") != null) {
        boolean nine = part.group("half").startsWith("9") || part.group("half").startsWith("ch");
        first = part.group("late") == null ? 1 : 7;
        last = part.group("late") == null ? (nine ? 9 : 6) : 12;
      } else if (part.group("quarter") != null) {
        last = QUARTERS.get(part.group("quarter").toUpperCase(Locale.ROOT)) * 3;
        first = last - 2;
      } else {
        first = Integer.parseInt(part.group("month"));
        last = first;
      }
      if (last - first + 1 > length) {
        length = last - first + 1;
        from = first;
        to = last;
      }
    }
    return new Period(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
  }
}
