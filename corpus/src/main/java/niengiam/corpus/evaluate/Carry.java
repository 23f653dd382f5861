package niengiam.corpus.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.extractor.layout.Span;

/** Carries spans of the gold text over to the text that was analysed. */
final class Carry {
  /** What has no counterpart overlaps with nothing. */
  static final Span NOWHERE = new Span(0, 0);

  private final boolean same;
  private final List<Token> gold;
  private final List<Token> other;
  private final int[] map;

  private record Token(String text, int start, int end) {}

  Carry(String goldText, String otherText) {
    same = plain(goldText).equals(plain(otherText));
    gold = same ? List.of() : tokens(goldText);
    other = same ? List.of() : tokens(otherText);
    map =
        Alignment.of(
            gold.stream().map(Token::text).toList(), other.stream().map(Token::text).toList());
  }

  /** Whether both texts are one, so that spans stay what they are. */
  boolean same() {
    return same;
  }

  /** From the first to the last token that has a counterpart; NOWHERE when none has. */
  Span over(int start, int end) {
    if (same) {
      return new Span(start, Math.max(start, end));
    }
    int first = Integer.MAX_VALUE;
    int last = Alignment.NONE;
    for (int i = firstEndingAfter(start); i < gold.size() && gold.get(i).start() < end; i++) {
      if (map[i] != Alignment.NONE) {
        first = Math.min(first, map[i]);
        last = Math.max(last, map[i]);
      }
    }
    return last == Alignment.NONE
        ? NOWHERE
        : new Span(other.get(first).start(), other.get(last).end());
  }

  /** Where the first token at or behind an offset begins, 0 when none has a counterpart. */
  int behind(int offset) {
    if (same) {
      return offset;
    }
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).start() >= offset && map[i] != Alignment.NONE) {
        return other.get(map[i]).start();
      }
    }
    return 0;
  }

  /** Where the last token before an offset ends, 0 when none has a counterpart. */
  int before(int offset) {
    if (same) {
      return offset;
    }
    int end = 0;
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).end() <= offset && map[i] != Alignment.NONE) {
        end = Math.max(end, other.get(map[i]).end());
      }
    }
    return end;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = gold.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (gold.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String plain(String text) {
    String s = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
    return s.startsWith("\uFEFF") ? s.substring(1) : s;
  }

  /** Words, and every other visible sign by itself. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && Keys.isWord(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        end = i + 1;
      }
      if (!Keys.isBlank(text.charAt(i))) {
        tokens.add(new Token(text.substring(i, end).toLowerCase(Locale.ROOT), i, end));
      }
      i = end;
    }
    return tokens;
  }
}
