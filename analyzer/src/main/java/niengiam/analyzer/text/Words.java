package niengiam.analyzer.text;

import java.util.Arrays;

/**
 * The words (syllables, numbers) of a text with their offsets. A word is a run of letters and
 * digits; an apostrophe stays inside (H'Mông).
 */
public final class Words {
  private static final char FIRST_MARK = '\u0300';

  private final String text;

  /** With room behind the last one. Where a word ends is asked of few. */
  private int[] starts;

  private int count;
  private boolean open;

  /** Of a text that its reader tells character by character. */
  Words(String text) {
    this.text = text;
    starts = new int[8 + text.length() / 5];
  }

  public int size() {
    return count;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    int end = starts[word] + 1;
    while (end < text.length()
        && (isPart(text.charAt(end)) || isApostrophe(text.charAt(end), text, end))) {
      end++;
    }
    return end;
  }

  /** A letter or digit. */
  void part(int at) {
    if (!open) {
      open = true;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at;
    }
  }

  /** Any other character. */
  void other(char c, int at) {
    if (c >= FIRST_MARK && isPart(c)) {
      part(at);
    } else if (open && !isApostrophe(c, text, at)) {
      open = false;
    }
  }

  /** Digits of other scripts too, and decomposed accents where a text is not in NFC after all. */
  private static boolean isPart(char c) {
    return Letter.orDigit(c)
        || c >= FIRST_MARK
            && (Character.isDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean isApostrophe(char c, String text, int i) {
    return (c == '\'' || c == '’')
        && i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i + 1));
  }
}
