package niengiam.analyzer.find.measure;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.text.Triggers;

/** What the changes of one passage are compared with. */
final class StatedBases {
  private static final Pattern BASE =
      Pattern.compile(
          "(?:(?:cùng|kỳ|ck|năm|tháng|quý|tuần|ngày|trước|kế|hoạch|kh|dự|toán|chỉ|tiêu|mục|tiêu|đầu"
              + "|cuối|nhiệm|giao|tỉnh|huyện|trung|ương|nghị|quyết|toàn|học|bình|quân|chung|liền|kề"
              + "|gốc|đề|ra|\\d{1,4}(?:[/-]\\d{1,4})*|[ivx]{1,4}(?:/\\d{4})?)(?!\\p{L}) ?)+");
  private static final Pattern MONTH = Pattern.compile("tháng (\\d{1,2})(?:/| năm )(\\d{4})");

  /** How far a base said before carries inside a passage, in characters. */
  private static final int REACH = 1_500;

  private final String raw;
  private final String text;
  private final TreeMap<Integer, String> periods = new TreeMap<>();
  private final TreeMap<Integer, String> plans = new TreeMap<>();
  private final Optional<String> carried;
  private final Optional<String> month;

  /**
   * @param carried what the passages before say of this section
   * @param monthBefore the month before that of the report
   * @param knownMonth that month as printed before this passage
   */
  StatedBases(
      String raw,
      String text,
      Triggers triggers,
      Optional<String> carried,
      Optional<YearMonth> monthBefore,
      Optional<String> knownMonth) {
    this.raw = raw;
    this.text = text;
    this.carried = carried;
    Optional<String> printed = knownMonth;
    int next = 0;
    for (int i = 0; i < triggers.size(); i++) {
      boolean opens = triggers.is(i, Triggers.Kind.COMPARISON) && triggers.place(i) >= next;
      int at = opens ? Comparison.endAt(text, 0, triggers.place(i), text.length()) : -1;
      if (at < 0) {
        continue;
      }
      next = at + 1;
      Optional<String> base = read(at);
      base.ifPresent(b -> (plan(b) ? plans : periods).put(at, b));
      boolean before =
          monthBefore.isPresent() && monthBefore.equals(base.flatMap(StatedBases::month));
      printed = before ? base : printed;
    }
    month = printed;
  }

  /** What the change that ends at an offset is compared with: said after it, else before it. */
  Optional<String> of(int end) {
    int after = Comparison.end(text, end, ChangeReader.sentenceEnd(text, end));
    Optional<String> said = after < 0 ? Optional.empty() : read(after);
    return said.or(() -> before(end)).map(this::resolved);
  }

  /** The last base said here that holds for what follows; a plan holds for its sentence only. */
  Optional<String> last() {
    return Optional.ofNullable(periods.lastEntry()).map(Map.Entry::getValue).map(this::resolved);
  }

  /** The month before that of the report, as last printed. */
  Optional<String> month() {
    return month;
  }

  private Optional<String> before(int end) {
    Map.Entry<Integer, String> plan = plans.floorEntry(end);
    Map.Entry<Integer, String> period = periods.floorEntry(end);
    boolean planned = plan != null && ChangeReader.sentenceEnd(text, plan.getKey()) >= end;
    if (planned && (period == null || period.getKey() < plan.getKey())) {
      return Optional.of(plan.getValue());
    }
    if (period != null) {
      return end - period.getKey() <= REACH ? Optional.of(period.getValue()) : Optional.empty();
    }
    return end <= REACH ? carried : Optional.empty();
  }

  private String resolved(String base) {
    boolean lastMonth = Folding.fold(base).endsWith("tháng trước");
    return lastMonth ? month.orElse(base) : base;
  }

  private Optional<String> read(int at) {
    return read(raw, text, at);
  }

  /** What is compared with, as printed behind an offset. */
  static Optional<String> read(String raw, String text, int at) {
    int from = Folding.blank(text, at);
    Matcher base = BASE.matcher(text).region(from, Math.min(text.length(), from + 60));
    return base.lookingAt()
        ? Optional.of(raw.substring(from, base.end()).strip())
        : Optional.empty();
  }

  private static boolean plan(String base) {
    return Implications.NO_PERIOD.matcher(Folding.fold(base)).find();
  }

  private static Optional<YearMonth> month(String base) {
    Matcher month = MONTH.matcher(Folding.fold(base));
    if (!month.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1))));
    } catch (DateTimeException notAMonth) {
      return Optional.empty();
    }
  }
}
