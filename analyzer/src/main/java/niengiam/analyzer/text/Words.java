package niengiam.analyzer.text;

import java.util.Arrays;

/**
 * The words (syllables, numbers) of a text with their offsets. A word is a run of letters and
 * digits; an apostrophe stays inside (H'Mông).
 */
public final class Words {
  private static final char FIRST_MARK = '\u0300';

  /** Start and end of each word, one after the other, with room behind them. */
  private int[] bounds;

  private int count;
  private boolean open;

  /** Of a text that its reader tells character by character. */
  Words(int length) {
    bounds = new int[16 + length / 5 * 2];
  }

  public int size() {
    return count / 2;
  }

  public int start(int word) {
    return bounds[2 * word];
  }

  public int end(int word) {
    return bounds[2 * word + 1];
  }

  /** A letter or digit. */
  void part(int at) {
    if (!open) {
      open = true;
      add(at);
    }
  }

  /** Any other character. */
  void other(char c, String text, int at) {
    if (c >= FIRST_MARK && isPart(c)) {
      part(at);
    } else if (open && !isApostrophe(c, text, at)) {
      close(at);
    }
  }

  void close(int at) {
    if (open) {
      open = false;
      add(at);
    }
  }

  private void add(int at) {
    if (count == bounds.length) {
      bounds = Arrays.copyOf(bounds, count * 2);
    }
    bounds[count++] = at;
  }

  /** Digits of other scripts, and decomposed accents where a text is not in NFC after all. */
  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c, String text, int i) {
    return (c == '\'' || c == '’')
        && i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i + 1));
  }
}
