package niengiam.extractor.encoding;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Finds the reading of a text that gives the most Vietnamese syllables. Works before any cleaning:
 * in TCVN3 the soft hyphen is the letter ư, and whoever removes it first loses every ư.
 */
public final class LegacyText {
  /** A reading that no font name suggests must win by this many words. */
  private static final int MARGIN = 2;

  private LegacyText() {}

  /** The text in Unicode and NFC, whatever it was stored in; without knowledge of its font. */
  public static String mend(String text) {
    String decoded = judge(text, Charset8.UNICODE).decode(text);
    return foldHomoglyphs(Normalizer.normalize(decoded, Normalizer.Form.NFC));
  }

  /**
   * The best reading of a text.
   *
   * @param hint what the font name says; it wins when nothing speaks against it
   */
  public static Charset8 judge(String text, Charset8 hint) {
    if (isAscii(text)) {
      return Charset8.UNICODE;
    }
    Map<Charset8, Integer> scores = scores(text);
    Charset8 best = Charset8.UNICODE;
    for (Map.Entry<Charset8, Integer> entry : scores.entrySet()) {
      if (entry.getValue() > scores.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    int plain = scores.getOrDefault(Charset8.UNICODE, 0);
    if (hint != Charset8.UNICODE) {
      int hinted = scores.getOrDefault(hint, 0);
      if (hinted > plain || hinted == plain && hinted > 0 && !hasUnicodeLetters(text)) {
        return hint;
      }
    }
    int gain = scores.getOrDefault(best, 0) - plain;
    boolean clear = best == Charset8.MOJIBAKE ? gain > 0 : gain > MARGIN + Math.max(0, plain) / 2;
    return clear ? best : Charset8.UNICODE;
  }

  /** How many words with a foreign letter are syllables, less how many are not. */
  public static int score(String text) {
    return scores(text).getOrDefault(Charset8.UNICODE, 0);
  }

  /** What a font name says about the letters set in it. */
  public static Charset8 hintOf(String font) {
    if (font.regionMatches(true, 0, ".vn", 0, 3)) {
      return Charset8.TCVN3;
    }
    return font.regionMatches(true, 0, "VNI-", 0, 4) ? Charset8.VNI : Charset8.UNICODE;
  }

  /** Whether an ABC font shows its lower-case codes as capitals (.VnTimeH, .VnArialH). */
  public static boolean isCapitalFont(String font) {
    return hintOf(font) == Charset8.TCVN3 && font.endsWith("H");
  }

  /**
   * Letters that only look like Vietnamese ones to those: Ð (eth), Ɖ to Đ, ƣ to ư. One character
   * for one, so that offsets stay.
   */
  public static String foldHomoglyphs(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char folded = fold(text.charAt(i));
      if (folded != text.charAt(i)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, folded);
      }
    }
    return out == null ? text : out.toString();
  }

  /** Whether the text has letters that only Unicode has among the readings tried here. */
  public static boolean hasUnicodeLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'Ā' && c <= 'ƿ' || c >= '\u1EA0' && c <= 'ỹ' || c >= '\u0300' && c <= '\u0323') {
        return true;
      }
    }
    return false;
  }

  /** Syllables won less words lost, for each reading, over the words that have a foreign letter. */
  private static Map<Charset8, Integer> scores(String text) {
    Map<Charset8, Integer> scores = new EnumMap<>(Charset8.class);
    int start = 0;
    while (start < text.length()) {
      int end = start;
      boolean ascii = true;
      while (end < text.length() && !separates(text.charAt(end))) {
        ascii &= text.charAt(end++) < 0x80;
      }
      if (end > start && !ascii) {
        String word = text.substring(start, end);
        for (Charset8 reading : Charset8.values()) {
          scores.merge(reading, valid(reading, word) ? 1 : -1, Integer::sum);
        }
      }
      start = end + 1;
    }
    return scores;
  }

  private static boolean valid(Charset8 reading, String word) {
    String decoded = reading.decode(word);
    if (reading != Charset8.UNICODE && decoded.equals(word)) {
      return false;
    }
    String normal = Normalizer.normalize(decoded, Normalizer.Form.NFC);
    int from = 0;
    int to = normal.length();
    while (from < to && "“”‘’…–—•".indexOf(normal.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "“”‘’…–—•".indexOf(normal.charAt(to - 1)) >= 0) {
      to--;
    }
    return Syllables.isSyllable(normal.substring(from, to));
  }

  private static boolean separates(char c) {
    return c < 0x80 && !Character.isLetter(c) || c == '…';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static char fold(char c) {
    return switch (c) {
      case 'Ð', 'Ɖ' -> 'Đ';
      case 'ð', 'ɖ' -> 'đ';
      case 'ƣ' -> 'ư';
      case 'Ƣ' -> 'Ư';
      default -> c;
    };
  }
}
