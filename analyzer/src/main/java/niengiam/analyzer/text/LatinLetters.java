package niengiam.analyzer.text;

import java.util.function.UnaryOperator;

/**
 * What folding makes of each letter of Latin script, composed ones included. Letters whose form
 * depends on their neighbours, and all other scripts, are left to the slow way.
 */
public final class LatinLetters {
  /** Latin to Extended-B, then Latin Extended Additional, where composed Vietnamese letters are. */
  private static final int BASIC = 0x250;

  private static final int ADDITIONAL = 0x1E00;
  private static final int END = 0x1F00;

  private static final byte UNKNOWN = -1;

  private final char[] bases = new char[BASIC + END - ADDITIONAL];
  private final byte[] tones = new byte[bases.length];

  /**
   * @param folded of a single letter: its base, then the number of its tone if it has one
   */
  public LatinLetters(UnaryOperator<String> folded) {
    for (int i = 0; i < bases.length; i++) {
      char c = (char) (i < BASIC ? i : i - BASIC + ADDITIONAL);
      if (!Character.isLetter(c)) {
        continue;
      }
      String key = folded.apply(String.valueOf(c));
      boolean tone = key.length() == 2 && key.charAt(1) >= '1' && key.charAt(1) <= '5';
      if (key.length() == 1 || tone) {
        bases[i] = key.charAt(0);
        tones[i] = tone ? (byte) (key.charAt(1) - '0') : 0;
      } else {
        tones[i] = UNKNOWN;
      }
    }
  }

  /** Every character is known here. */
  public boolean all(String text) {
    for (int i = 0; i < text.length(); i++) {
      int index = index(text.charAt(i));
      if (index < 0 || tones[index] == UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  public boolean isLetter(char c) {
    return bases[index(c)] != 0;
  }

  public char base(char c) {
    return bases[index(c)];
  }

  /** From 1 to 5, or 0 for the level tone. */
  public int tone(char c) {
    return tones[index(c)];
  }

  private static int index(char c) {
    if (c < BASIC) {
      return c;
    }
    return c >= ADDITIONAL && c < END ? c - ADDITIONAL + BASIC : -1;
  }
}
