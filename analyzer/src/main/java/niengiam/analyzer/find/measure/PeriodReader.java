package niengiam.analyzer.find.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.text.Letter;
import niengiam.analyzer.text.Triggers;

/** The year that a figure holds for, and the place that is printed near it. */
final class PeriodReader {
  /** Some texts print the mark of a note as plain digits: "năm 20231." is 2023 with note 1. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:năm|tháng \\d{1,2}/|quý [ivx\\d]{1,3}[/ ]) ?((?:19|20)\\d\\d)\\d{0,2}(?!\\d)");

  /** What {@link #YEAR} begins with. */
  static final List<String> PERIODS = List.of("năm", "tháng", "quý");

  private static final Pattern COMPARISON =
      Pattern.compile("(?:so với|cùng kỳ|so|hơn|đến|từ|trước|của|luật[^,;]{0,60})(?: [^ ]+)? *$");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:[Cc]ấp|[Tt]oàn) (?:xã|huyện|tỉnh|quốc)(?!\\p{L})"
              + "|(?:[Xx]ã|[Hh]uyện|[Tt]ỉnh|[Pp]hường|[Tt]hị trấn|[Tt]hành phố|[Tt]hôn|[Bb]ản)"
              + "(?: \\p{Lu}\\p{L}*){1,4}");

  /** What {@link #PLACE} begins with. */
  static final List<String> PLACES =
      List.of("cấp", "toàn", "xã", "huyện", "tỉnh", "phường", "thị", "thành", "thôn", "bản");

  private final String raw;
  private final String text;
  private final OptionalInt reported;
  private final TreeMap<Integer, Stated<Integer>> years = new TreeMap<>();
  private final TreeMap<Integer, Stated<String>> places = new TreeMap<>();

  private record Stated<T>(int end, T value) {}

  /** All that the passage states, found once: every figure asks for what is near it. */
  PeriodReader(String raw, String text, Triggers triggers, Metadata metadata) {
    this.raw = raw;
    this.text = text;
    reported =
        metadata.periodYear().map(f -> OptionalInt.of(f.value())).orElse(OptionalInt.empty());
    Matcher year = YEAR.matcher(text);
    Matcher place = PLACE.matcher(raw);
    int nextYear = 0;
    int nextPlace = 0;
    for (int i = 0; i < triggers.size(); i++) {
      int at = triggers.place(i);
      if (triggers.is(i, Triggers.Kind.PERIOD)
          && at >= nextYear
          && mayState(text, at)
          && year.region(at, text.length()).lookingAt()) {
        nextYear = year.end();
        if (!compared(at)) {
          years.put(at, new Stated<>(year.end(), Integer.parseInt(year.group(1))));
        }
      }
      if (triggers.is(i, Triggers.Kind.PLACE)
          && at >= nextPlace
          && mayName(raw, at)
          && place.region(at, raw.length()).lookingAt()) {
        nextPlace = place.end();
        places.put(at, new Stated<>(place.end(), place.group()));
      }
    }
  }

  /** Not "năm" before another word. */
  private static boolean mayState(String text, int at) {
    int next = Folding.blank(text, at + 3);
    return !text.startsWith("năm", at)
        || Folding.is(text, next, '1')
        || Folding.is(text, next, '2');
  }

  /** A capital follows, or the second of the two words that one of {@link #PLACES} begins. */
  private static boolean mayName(String raw, int at) {
    int next = Folding.wordEnd(raw, at) + 1;
    return next < raw.length()
        && (Letter.of(raw.charAt(next)) == Letter.CAPITAL
            || "xhtqp".indexOf(raw.charAt(next)) >= 0);
  }

  private boolean compared(int year) {
    int start = Math.max(Clause.sentenceStart(raw, year), year - 24);
    return COMPARISON.matcher(text.substring(start, year)).find();
  }

  /** Printed in the sentence and not as what is compared with; else the year of the report. */
  OptionalInt year(Figure figure) {
    int start = Clause.sentenceStart(raw, figure.start());
    int end = Clause.sentenceEnd(raw, figure.end());
    Map.Entry<Integer, Stated<Integer>> before = years.lowerEntry(figure.start());
    if (before != null && before.getKey() >= start) {
      return OptionalInt.of(before.getValue().value());
    }
    Map.Entry<Integer, Stated<Integer>> after = years.ceilingEntry(figure.start());
    return after != null && after.getValue().end() <= end
        ? OptionalInt.of(after.getValue().value())
        : reported;
  }

  /** The nearest place before the figure in its sentence. */
  Optional<String> place(Figure figure) {
    Map.Entry<Integer, Stated<String>> place = places.lowerEntry(figure.start());
    return place != null
            && place.getKey() >= Clause.sentenceStart(raw, figure.start())
            && place.getValue().end() <= figure.start()
        ? Optional.of(place.getValue().value())
        : Optional.empty();
  }
}
