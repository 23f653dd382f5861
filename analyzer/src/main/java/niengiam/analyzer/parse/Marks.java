package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import niengiam.extractor.layout.Span;

/** Raised digits: which of them call a note, and which belong to a unit. */
final class Marks {
  /** The units that are squared or cubed in reports; nobody sets a note mark on a bare "m". */
  private static final Set<String> UNITS = Set.of("m", "km", "dm", "cm", "mm", "hm", "dam");

  /** A longer run is no mark but a formula or noise. */
  private static final int MAX_DIGITS = 3;

  private Marks() {}

  /** Every raised number of the text that is not the power of a unit. */
  static List<Span> in(String text) {
    List<Span> marks = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = digit(text.charAt(i)) < 0 ? i : end(text, i);
      if (end == i) {
        i++;
        continue;
      }
      if (end - i <= MAX_DIGITS && !power(text, i)) {
        marks.add(new Span(i, end));
      }
      i = end;
    }
    return marks;
  }

  /** Where the run of raised digits that starts here ends; {@code from} when none does. */
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && digit(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** "¹²" as "12". */
  static String plain(String mark) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < mark.length(); i++) {
      plain.append(digit(mark.charAt(i)));
    }
    return plain.toString();
  }

  static int digit(char c) {
    if (c < '²' || c > '¹' && c < '⁰' || c > '⁹') {
      return -1;
    }
    return switch (c) {
      case '¹' -> 1;
      case '²' -> 2;
      case '³' -> 3;
      case '⁰', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹' -> c - '⁰';
      default -> -1;
    };
  }

  private static boolean power(String text, int at) {
    char raised = text.charAt(at);
    if (raised != '²' && raised != '³') {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < 4 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return UNITS.contains(text.substring(start, at));
  }
}
