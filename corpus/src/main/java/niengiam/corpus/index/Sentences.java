package niengiam.corpus.index;

import niengiam.extractor.layout.Span;

/** The sentence around a place of a passage. */
final class Sentences {
  /** A sentence of these reports fills a page at most; longer ones are cut around the place. */
  private static final int LONGEST = 4_000;

  private Sentences() {}

  static Span around(String text, Span place) {
    int from = Math.min(place.start(), text.length());
    int first = Math.max(0, from - LONGEST);
    while (from > first && !endsAt(text, from - 1)) {
      from--;
    }
    while (from < place.start() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = Math.min(Math.max(from, place.end()), text.length());
    int last = Math.min(text.length(), to + LONGEST);
    while (to < last && !(to > from && endsAt(text, to - 1))) {
      to++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** Whether the character ends a sentence: a stop before a blank and a capital, or a new line. */
  private static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = i + 1;
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        return true;
      }
      next++;
    }
    boolean blank = i + 1 < text.length() && next > i + 1;
    boolean label = i > 0 && Character.isDigit(text.charAt(i - 1)) && afterStart(text, i);
    return next >= text.length() || blank && Character.isUpperCase(text.charAt(next)) && !label;
  }

  /** Whether only a numbering ("2.1") stands between the beginning of the text and here. */
  private static boolean afterStart(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.' && !Character.isDigit(c)) {
        return false;
      }
    }
    return end < 12;
  }
}
