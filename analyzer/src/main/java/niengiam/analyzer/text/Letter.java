package niengiam.analyzer.text;

/** Of what kind a character is, read from a table: every character of every text is asked. */
public final class Letter {
  public static final int OTHER = 0;

  /** From 0 to 9. Digits of other scripts are {@link #OTHER}. */
  public static final int DIGIT = 1;

  /** And letters of scripts without capitals. */
  public static final int SMALL = 2;

  public static final int CAPITAL = 3;

  /** Up to here are all letters of Vietnamese. */
  private static final byte[] TABLE = new byte[0x1F00];

  static {
    for (char c = 0; c < TABLE.length; c++) {
      TABLE[c] = (byte) kind(c);
    }
  }

  private Letter() {}

  public static int of(char c) {
    return c < TABLE.length ? TABLE[c] : kind(c);
  }

  /** A letter, or a digit from 0 to 9. */
  public static boolean orDigit(char c) {
    return of(c) != OTHER;
  }

  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return Character.isLetter(c) ? Character.isUpperCase(c) ? CAPITAL : SMALL : OTHER;
  }
}
