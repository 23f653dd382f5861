package niengiam.analyzer.find.measure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.metadata.Metadata;

/** The year that a figure holds for, and the place that is printed near it. */
final class PeriodReader {
  private static final Pattern YEAR =
      Pattern.compile("(?:năm|tháng \\d{1,2}/|quý [ivx\\d]{1,3}[/ ]) ?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern COMPARISON =
      Pattern.compile("(?:so với|cùng kỳ|so|hơn|đến|từ|trước|của|luật[^,;]{0,60})(?: [^ ]+)? *$");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:[Cc]ấp|[Tt]oàn) (?:xã|huyện|tỉnh|quốc)(?!\\p{L})"
              + "|(?:[Xx]ã|[Hh]uyện|[Tt]ỉnh|[Pp]hường|[Tt]hị trấn|[Tt]hành phố|[Tt]hôn|[Bb]ản)"
              + "(?: \\p{Lu}\\p{L}*){1,4}");

  private PeriodReader() {}

  /** Printed in the sentence and not as what is compared with; else the year of the report. */
  static OptionalInt year(String raw, String text, Figure figure, Metadata metadata) {
    int start = Clause.sentenceStart(raw, figure.start());
    int end = Clause.sentenceEnd(raw, figure.end());
    Matcher year = YEAR.matcher(text).region(start, end);
    OptionalInt best = OptionalInt.empty();
    while (year.find()) {
      boolean before = year.start() < figure.start();
      String context = text.substring(Math.max(start, year.start() - 24), year.start());
      if (COMPARISON.matcher(context).find() || !before && best.isPresent()) {
        continue;
      }
      best = OptionalInt.of(Integer.parseInt(year.group(1)));
    }
    return best.isPresent()
        ? best
        : metadata.periodYear().map(f -> OptionalInt.of(f.value())).orElse(OptionalInt.empty());
  }

  /** The nearest place before the figure in its sentence, else the first after it. */
  static Optional<String> place(String raw, Figure figure) {
    int start = Clause.sentenceStart(raw, figure.start());
    Matcher before = PLACE.matcher(raw).region(start, figure.start());
    Optional<String> place = Optional.empty();
    while (before.find()) {
      place = Optional.of(before.group());
    }
    return place;
  }
}
