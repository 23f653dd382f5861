package niengiam.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
          "bs", "ks", "cn", "st", "tr", "nxb", "vd", "đc", "mr", "ms", "dr", "no", "stt", "ql",
          "htx", "pct", "kp");

  /** Short forms in lower case, too, of which few are no words: page, volume, for example. */
  private static final Set<String> LOWER = Set.of("tr", "t", "nxb", "vd", "sđd");

  /** What may stand before the initial of a name. */
  private static final Set<String> ADDRESS = Set.of("ông", "bà", "anh", "chị", "chí", "đ/c");

  private static final Pattern PART =
      Pattern.compile(
          "(?:Điều|Khoản|Điểm|Mục|Tiết|Chương|Phần|Phụ lục|Bảng|Biểu|Hình) (?:thứ )?"
              + "(?:[0-9]{1,4}|[IVXLC]{1,6})[a-zđ]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MAX_PART = 24;

  /** So many points are a blank to be filled in. */
  private static final int BLANK = 5;

  private static final int MAX_SHORT = 8;

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
    if (next == end) {
      return isRunOn(text, start, stop, end);
    }
    if (!begins || isBlankToFill(text, stop, end)) {
      return false;
    }
    return text.charAt(stop) != '.' || end - stop > 1 || !isShort(text, start, stop);
  }

  /** The blank behind the stop is missing: "trên địa bàn.Công tác". */
  private static boolean isRunOn(CharSequence text, int start, int stop, int end) {
    int from = wordStart(text, start, stop);
    String word = text.subSequence(from, stop).toString();
    return word.length() >= 2
        && word.chars().allMatch(Character::isLowerCase)
        && !LOWER.contains(word)
        && end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end))
        && Character.isLowerCase(text.charAt(end + 1))
        && !isAddress(text, end);
  }

  /** More points inside of the word that follows: "www.Ban.vn". */
  private static boolean isAddress(CharSequence text, int from) {
    int last = Math.min(text.length() - 1, from + MAX_PART);
    for (int i = from; i < last && !isBlank(text.charAt(i)); i++) {
      if (text.charAt(i) == '.' && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlankToFill(CharSequence text, int stop, int end) {
    int points = 0;
    for (int i = stop; i < end; i++) {
      points += text.charAt(i) == '…' ? 3 : text.charAt(i) == '.' ? 1 : 0;
    }
    return points >= BLANK;
  }

  /** Where the word before the stop begins, or a little way into a long one. */
  private static int wordStart(CharSequence text, int start, int stop) {
    int from = stop;
    while (from > start && stop - from < MAX_SHORT && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** The word before the point is a short form, an initial, or the label of the sentence. */
  private static boolean isShort(CharSequence text, int start, int stop) {
    if (stop - start <= MAX_PART && PART.matcher(text.subSequence(start, stop)).matches()) {
      return true;
    }
    int from = wordStart(text, start, stop);
    if (stop - from == MAX_SHORT) {
      return false;
    }
    if (isBracketed(text, from, stop)) {
      return isBlankBetween(text, start, from) || ":;,".indexOf(before(text, from)) >= 0;
    }
    while (from < stop && "(“\"".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String word = text.subSequence(from, stop).toString();
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || LOWER.contains(lower)) {
      return !word.isEmpty();
    }
    boolean label = isBlankBetween(text, start, from) && isLabel(word);
    boolean capital = Character.isUpperCase(word.charAt(0));
    return label || capital && (SHORT.contains(lower) || isInitial(text, start, from, word));
  }

  /** One letter behind a name or a form of address; "phương án B." ends a sentence. */
  private static boolean isInitial(CharSequence text, int start, int from, String word) {
    if (word.length() != 1) {
      return false;
    }
    int end = from;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > start && end - begin < MAX_SHORT && !isBlank(text.charAt(begin - 1))) {
      begin--;
    }
    String previous = text.subSequence(begin, end).toString();
    return previous.isEmpty()
        || !previous.chars().allMatch(Character::isLowerCase)
        || ADDRESS.contains(previous);
  }

  /** "(1)", "(b)": the label of a member of a list. */
  private static boolean isBracketed(CharSequence text, int from, int stop) {
    return stop - from >= 3
        && text.charAt(from) == '('
        && text.charAt(stop - 1) == ')'
        && isLabel(text.subSequence(from + 1, stop - 1).toString());
  }

  /** The last character before a place that is no blank. */
  private static char before(CharSequence text, int from) {
    int i = from - 1;
    while (i > 0 && isBlank(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
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
