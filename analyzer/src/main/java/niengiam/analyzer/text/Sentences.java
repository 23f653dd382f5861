package niengiam.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niengiam.extractor.layout.Span;

/**
 * Splits Vietnamese text of offices into sentences, by hand-made rules: these texts are full of
 * points that end nothing (TP. TT. v.v., 01.02.2031, 1.234,5, "2. Hội đồng nhân dân").
 */
public final class Sentences {
  /** Short forms before a name or a word that goes on. */
  private static final Set<String> SHORT =
      Set.of(
          "tt", "tp", "tx", "tdp", "q", "p", "h", "kt", "tm", "tl", "tuq", "ths", "ts", "pgs", "gs",
          "bs", "ks", "cn", "st", "tr", "nxb", "vd", "đc", "mr", "ms", "dr", "no", "stt");

  private static final String CLOSERS = "\"”’'»)]*";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Sentences() {}

  /** The sentences in order, without the blanks around them; together they cover all words. */
  public static List<Span> of(CharSequence text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      if (start == i && isBlank(c)) {
        start = end;
      } else if (c == '\n') {
        add(sentences, text, start, i);
        start = end;
      } else if (isEnd(c)) {
        end = tail(text, i);
        if (ends(text, start, i, end)) {
          add(sentences, text, start, end);
          start = end;
        }
      }
      i = end;
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Behind the stops, closing quotes and note marks that follow: "./.", "...”", ".¹⁴". */
  private static int tail(CharSequence text, int from) {
    int end = from;
    while (end < text.length()
        && (isEnd(text.charAt(end))
            || text.charAt(end) == '/' && isEnd(text.charAt(end - 1))
            || CLOSERS.indexOf(text.charAt(end)) >= 0
            || RAISED.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static boolean ends(CharSequence text, int start, int stop, int end) {
    int next = end;
    while (next < text.length() && isBlank(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    if (next == text.length() || text.charAt(next) == '\n') {
      return true;
    }
    boolean begins =
        Character.isUpperCase(text.charAt(next))
            || Character.isDigit(text.charAt(next))
            || "“\"(*-–+".indexOf(text.charAt(next)) >= 0;
    if (next == end || !begins) {
      return false;
    }
    return text.charAt(stop) != '.' || end - stop > 1 || !isShort(text, start, stop);
  }

  /** The word before the point is a short form, an initial, or the label of the sentence. */
  private static boolean isShort(CharSequence text, int start, int stop) {
    int from = stop;
    while (from > start && stop - from < 8 && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    if (stop - from == 8) {
      return false;
    }
    String word = text.subSequence(from, stop).toString();
    boolean label = isBlankBetween(text, start, from) && isLabel(word);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return label || initial || capital && SHORT.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isLabel(String word) {
    boolean digits = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    boolean roman = word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    return digits || roman || word.length() == 1;
  }

  private static boolean isBlankBetween(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private static void add(List<Span> sentences, CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
