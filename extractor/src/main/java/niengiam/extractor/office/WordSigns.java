package niengiam.extractor.office;

import java.util.Locale;

/** The control characters inside the text of a binary Word file. */
final class WordSigns {
  static final char CELL_MARK = '\u0007';

  private WordSigns() {}

  /** What a character prints; those without a letter of their own become nothing. */
  static String plain(char c) {
    return switch (c) {
      case '\u000B', '\u000C', '\u000E' -> "\n";
      case '\u001E' -> "-";
      case '\u001F' -> "\u00AD";
      case '\r', CELL_MARK, '\u0001', '\u0002', '\u0003', '\u0004', '\u0005', '\b' -> "";
      default -> String.valueOf(c);
    };
  }

  static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
