package niengiam.analyzer.find.measure;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.metadata.Metadata;

/** The year that a figure holds for, and the place that is printed near it. */
final class PeriodReader {
  /** Some texts print the mark of a note as plain digits: "năm 20231." is 2023 with note 1. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:năm|tháng \\d{1,2}/|quý [ivx\\d]{1,3}[/ ]) ?((?:19|20)\\d\\d)\\d{0,2}(?!\\d)");

  private static final Pattern COMPARISON =
      Pattern.compile("(?:so với|cùng kỳ|so|hơn|đến|từ|trước|của|luật[^,;]{0,60})(?: [^ ]+)? *$");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:[Cc]ấp|[Tt]oàn) (?:xã|huyện|tỉnh|quốc)(?!\\p{L})"
              + "|(?:[Xx]ã|[Hh]uyện|[Tt]ỉnh|[Pp]hường|[Tt]hị trấn|[Tt]hành phố|[Tt]hôn|[Bb]ản)"
              + "(?: \\p{Lu}\\p{L}*){1,4}");

  private final String raw;
  private final String text;
  private final OptionalInt reported;
  private final TreeMap<Integer, Stated<Integer>> years = new TreeMap<>();
  private final TreeMap<Integer, Stated<String>> places = new TreeMap<>();

  private record Stated<T>(int end, T value) {}

  /** All that the passage states, found once: every figure asks for what is near it. */
  PeriodReader(String raw, String text, Metadata metadata) {
    this.raw = raw;
    this.text = text;
    reported =
        metadata.periodYear().map(f -> OptionalInt.of(f.value())).orElse(OptionalInt.empty());
    Matcher year = YEAR.matcher(text);
    for (int at = 0; at < text.length(); at++) {
      if (opensYear(text, at) && year.region(at, text.length()).lookingAt()) {
        if (!compared(at)) {
          years.put(at, new Stated<>(year.end(), Integer.parseInt(year.group(1))));
        }
        at = year.end() - 1;
      }
    }
    Matcher place = PLACE.matcher(raw);
    for (int at = 0; at < raw.length(); at++) {
      if (opensPlace(raw, at) && place.region(at, raw.length()).lookingAt()) {
        places.put(at, new Stated<>(place.end(), place.group()));
        at = place.end() - 1;
      }
    }
  }

  private static boolean opensYear(String text, int at) {
    return switch (text.charAt(at)) {
      case 'n' -> Folding.is(text, at + 1, 'ă');
      case 't' -> Folding.is(text, at + 2, 'á');
      case 'q' -> Folding.is(text, at + 2, 'ý');
      default -> false;
    };
  }

  /** By the second or third letter of the words that {@link #PLACE} begins with. */
  private static boolean opensPlace(String raw, int at) {
    return switch (raw.charAt(at)) {
      case 'C', 'c' -> Folding.is(raw, at + 1, 'ấ');
      case 'T', 't' ->
          Folding.is(raw, at + 1, 'o')
              || Folding.is(raw, at + 1, 'ỉ')
              || Folding.is(raw, at + 1, 'h') && at + 2 < raw.length() && "ịàô".indexOf(raw.charAt(at + 2)) >= 0;
      case 'X', 'x' -> Folding.is(raw, at + 1, 'ã');
      case 'H', 'h' -> Folding.is(raw, at + 1, 'u');
      case 'P', 'p' -> Folding.is(raw, at + 2, 'ư');
      case 'B', 'b' -> Folding.is(raw, at + 1, 'ả');
      default -> false;
    };
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
