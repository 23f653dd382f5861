package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number in digits: points between groups of three, a comma before the decimals. */
final class DigitReader {
  /** Longer runs are account or telephone numbers. */
  private static final int LONGEST = 18;

  private DigitReader() {}

  /** The number that begins at an offset; empty for what no notation explains (1.2.3). */
  static Optional<Numeral> read(String text, int at) {
    int first = digits(text, at);
    int end = first;
    boolean grouped = false;
    while (first - at <= 3 && group(text, end, '.')) {
      end += 4;
      grouped = true;
    }
    if (!grouped && first - at <= 3 && group(text, end, ',') && group(text, end + 4, ',')) {
      return english(text, at, end);
    }
    int decimals = 0;
    boolean suspect = false;
    if (Folding.is(text, end, ',') && Folding.digit(text, end + 1)) {
      int to = digits(text, end + 1);
      decimals = to - end - 1;
      end = to;
    } else if (!grouped && Folding.is(text, end, '.') && Folding.digit(text, end + 1)) {
      int to = digits(text, end + 1);
      decimals = to - end - 1;
      end = to;
      suspect = true;
    }
    boolean runsOn = Folding.is(text, end, '.') && Folding.digit(text, end + 1);
    if (runsOn || end == at || end - at > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(text, at, end - (decimals == 0 ? 0 : decimals + 1));
    if (decimals > 0) {
      plain += "." + text.substring(end - decimals, end);
    }
    return Optional.of(
        new Numeral(at, end, new BigDecimal(plain), decimals, false, grouped, suspect));
  }

  /** 1,034,600 */
  private static Optional<Numeral> english(String text, int at, int from) {
    int end = from;
    while (group(text, end, ',')) {
      end += 4;
    }
    return end - at > LONGEST
        ? Optional.empty()
        : Optional.of(
            new Numeral(at, end, new BigDecimal(plain(text, at, end)), 0, false, true, true));
  }

  private static String plain(String text, int from, int to) {
    StringBuilder plain = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (Folding.digit(text, i)) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean group(String text, int at, char separator) {
    return Folding.is(text, at, separator)
        && Folding.digit(text, at + 1)
        && Folding.digit(text, at + 2)
        && Folding.digit(text, at + 3)
        && !Folding.digit(text, at + 4);
  }

  private static int digits(String text, int at) {
    int end = at;
    while (Folding.digit(text, end)) {
      end++;
    }
    return end;
  }
}
