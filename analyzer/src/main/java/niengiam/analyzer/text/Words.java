package niengiam.analyzer.text;

import java.util.Arrays;

/** The words (syllables, numbers) of a text with their offsets. */
public final class Words {
  private static final char FIRST_MARK = '\u0300';

  private Words() {}

  /**
   * Start and end of each word, one after the other. A word is a run of letters and digits; an
   * apostrophe stays inside (H'Mông).
   */
  public static int[] bounds(String text) {
    int[] bounds = new int[16 + text.length() / 4 * 2];
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      if (!isPart(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && (isPart(text.charAt(end)) || isApostrophe(text, end))) {
        end++;
      }
      if (count == bounds.length) {
        bounds = Arrays.copyOf(bounds, count * 2);
      }
      bounds[count++] = i;
      bounds[count++] = end;
      i = end;
    }
    return bounds.length == count ? bounds : Arrays.copyOf(bounds, count);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c >= FIRST_MARK && isMark(c);
  }

  /** Decomposed accents, where a text is not in NFC after all. */
  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’')
        && i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i + 1));
  }
}
