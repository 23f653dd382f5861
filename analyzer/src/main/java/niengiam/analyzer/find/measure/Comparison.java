package niengiam.analyzer.find.measure;

import java.util.List;

/** The words that compare a figure with another: "so với", "so sánh với", "so cùng kỳ", "sck". */
final class Comparison {
  private static final List<String> WHOLE = List.of("so với", "so sánh với", "sck");

  /** What is compared with may follow "so" at once. */
  private static final List<String> AFTER_SO =
      List.of("cùng", "tháng", "năm", "ck", "kế", "đầu", "dự");

  /** The first words of all of them. */
  static final List<String> WORDS = List.of("so", "sck", "ck");

  private Comparison() {}

  /**
   * Where the first comparison between two offsets of a folded text ends, or -1. Both offsets are
   * walls: words that stand across them are not seen.
   */
  static int end(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      int end = endAt(text, from, at, to);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Where the comparison that begins at an offset ends, or -1. */
  static int endAt(String text, int from, int at, int to) {
    char c = text.charAt(at);
    if (c == 'c') {
      // "12% ck": the short form of "cùng kỳ" is itself what is compared with
      boolean share = at - 2 >= from && text.startsWith("% ", at - 2);
      return share && at + 2 <= to && text.startsWith("ck", at) ? at : -1;
    }
    if (c != 's') {
      return -1;
    }
    for (String words : WHOLE) {
      if (at + words.length() <= to && text.startsWith(words, at)) {
        return at + words.length();
      }
    }
    int base = at + 3;
    if (base < to && text.startsWith("so ", at)) {
      for (String word : AFTER_SO) {
        if (base + word.length() <= to && text.startsWith(word, base)) {
          return base;
        }
      }
    }
    return -1;
  }
}
