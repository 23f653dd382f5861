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

  /** More than this is not shown of what is read at a place. */
  private static final int LONGEST_READING = 160;

  /** In the order of their values. */
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String goldText;
  private final String otherText;
  private final boolean same;
  private final List<Token> gold;
  private final List<Token> other;
  private final int[] map;

  private record Token(String text, int start, int end) {}

  Carry(String goldText, String otherText) {
    this.goldText = goldText;
    this.otherText = otherText;
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

  String gold(int start, int end) {
    return cut(goldText, Math.max(0, start), Math.min(goldText.length(), end));
  }

  /** What the other text has between the counterparts of what stands around a range. */
  String read(int start, int end) {
    if (same) {
      return gold(start, end);
    }
    int first = firstEndingAfter(start);
    int last = first;
    while (last < gold.size() && gold.get(last).start() < end) {
      last++;
    }
    if (first == last) {
      return "";
    }
    int from = 0;
    int before = first;
    while (before >= 0 && map[before] == Alignment.NONE) {
      before--;
    }
    if (before >= 0) {
      Token token = other.get(map[before]);
      from = before == first ? token.start() : token.end();
    }
    int to = otherText.length();
    int behind = last - 1;
    while (behind < gold.size() && map[behind] == Alignment.NONE) {
      behind++;
    }
    if (behind < gold.size()) {
      Token token = other.get(map[behind]);
      to = behind == last - 1 ? token.end() : token.start();
    }
    return cut(otherText, from, Math.max(from, to));
  }

  private static String cut(String text, int start, int end) {
    String flat = text.substring(start, end).replaceAll("\\s+", " ").strip();
    return flat.length() > LONGEST_READING ? flat.substring(0, LONGEST_READING) + "…" : flat;
  }

  /** Whether the gold's text has together what the other one has on both sides of a cut. */
  boolean wasOne(int leftEnd, int rightStart) {
    if (same) {
      return false;
    }
    int left = Alignment.NONE;
    for (int i = 0; i < gold.size(); i++) {
      if (map[i] != Alignment.NONE) {
        Token token = other.get(map[i]);
        if (token.end() <= leftEnd) {
          left = i;
        } else if (token.start() >= rightStart) {
          return left != Alignment.NONE && i == left + 1;
        }
      }
    }
    return false;
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

  /**
   * Words, and every other visible sign by itself. A raised number is one of its own, and the same
   * as a plain one: some files glue it to the word before it, others do not.
   */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length()
          && Keys.isWord(text.charAt(end))
          && isRaised(text.charAt(end)) == isRaised(text.charAt(i))) {
        end++;
      }
      if (end == i) {
        end = i + 1;
      }
      if (!Keys.isBlank(text.charAt(i))) {
        tokens.add(new Token(key(text.substring(i, end)), i, end));
      }
      i = end;
    }
    return tokens;
  }

  private static boolean isRaised(char c) {
    return RAISED.indexOf(c) >= 0;
  }

  private static String key(String token) {
    StringBuilder key = new StringBuilder(token.length());
    for (char c : token.toLowerCase(Locale.ROOT).toCharArray()) {
      key.append(isRaised(c) ? (char) ('0' + RAISED.indexOf(c)) : c);
    }
    return key.toString();
  }
}
