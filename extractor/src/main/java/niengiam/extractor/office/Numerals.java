package niengiam.extractor.office;

import java.util.Locale;

/** Numbers in the forms that lists count in. */
final class Numerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Beyond it a Roman or letter number is a damaged file; printed in digits. */
  private static final int MOST = 3999;

  private Numerals() {}

  /**
   * @param format as OOXML names it: decimal, decimalZero, upperRoman, lowerRoman, upperLetter,
   *     lowerLetter; any other counts in digits
   */
  static String format(int value, String format) {
    if (value < 1 || value > MOST) {
      return String.valueOf(value);
    }
    return switch (format) {
      case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(value, 'A');
      case "lowerLetter" -> letter(value, 'a');
      default -> String.valueOf(value);
    };
  }

  private static String roman(int value) {
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }

  /** After z comes aa, then bb, as Word counts. */
  private static String letter(int value, char first) {
    return String.valueOf((char) (first + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
  }
}
