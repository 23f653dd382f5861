package niengiam.analyzer.find.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.text.Triggers;

/** Full dates of a text: 9/6/2023, 09-6-2023, 9.6.2023, 09 tháng 6 năm 2023. */
public final class DateScanner {
  /** A date at a place of the text, without the word ngày. */
  public record Found(int start, int end, LocalDate date) {}

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final Pattern DATE =
      Pattern.compile(
          "(?<day>\\d{1,2})(?:"
              + "\\s?(?<sep>[./-])\\s?(?<month>\\d{1,2})\\s?\\k<sep>\\s?(?<year>\\d{4})"
              + "|\\s{1,3}tháng\\s{1,3}(?<monthword>\\d{1,2}|\\p{L}{2,5}(?:\\s(?:một|hai))?)"
              + "\\s{0,3},?\\s{0,3}năm\\s{1,3}(?<yearword>\\d{4})"
              + ")(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String AFTER_DAY = "./- \t\n\u000B\f\r";

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("giêng", 1),
          Map.entry("một", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10),
          Map.entry("mười một", 11),
          Map.entry("mười hai", 12),
          Map.entry("chạp", 12));

  private static final Triggers.Openings NUMBERS = new Triggers.Openings(Map.of());

  private DateScanner() {}

  /** A paragraph made ready for all that look for facts in it. */
  public record Scan(String folded, Triggers triggers, List<Found> dates) {}

  /**
   * @param openings of all that will be looked for
   */
  public static Scan scan(String paragraph, Triggers.Openings openings) {
    String folded = Letters.fold(paragraph);
    Triggers triggers = Triggers.in(folded, openings);
    return new Scan(folded, triggers, find(folded, triggers));
  }

  /** In order, only days that the calendar has. */
  public static List<Found> find(String folded) {
    return find(folded, Triggers.in(folded, NUMBERS));
  }

  private static List<Found> find(String folded, Triggers triggers) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = DATE.matcher(folded);
    int next = 0;
    for (int i = 0; i < triggers.size(); i++) {
      int at = triggers.place(i);
      if (at < next
          || !triggers.is(i, Triggers.Kind.NUMBER)
          || !opens(folded, at)
          || !matcher.region(at, folded.length()).lookingAt()) {
        continue;
      }
      next = matcher.end();
      boolean words = matcher.group("yearword") != null;
      int month = month(matcher.group(words ? "monthword" : "month"));
      int year = Integer.parseInt(matcher.group(words ? "yearword" : "year"));
      date(year, month, Integer.parseInt(matcher.group("day")))
          .ifPresent(date -> found.add(new Found(matcher.start(), matcher.end(), date)));
    }
    return found;
  }

  /** One or two digits begin here, with what may stand between day and month behind them. */
  private static boolean opens(String text, int at) {
    if (!Letters.isDigit(text.charAt(at)) || at > 0 && ofNumber(text.charAt(at - 1))) {
      return false;
    }
    int next = at + 1;
    if (next < text.length() && Letters.isDigit(text.charAt(next))) {
      next++;
    }
    return next < text.length() && AFTER_DAY.indexOf(text.charAt(next)) >= 0;
  }

  private static boolean ofNumber(char c) {
    return Letters.isDigit(c) || c == '.' || c == '/';
  }

  private static int month(String text) {
    return Letters.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : MONTHS.getOrDefault(text.toLowerCase(Locale.ROOT), 0);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }
}
