package niengiam.analyzer.text;

/** Lower case character by character, so that offsets stay valid. */
public final class Lower {
  /** Up to here are all letters of Vietnamese. */
  private static final char[] TABLE = new char[0x1F00];

  static {
    for (char c = 0; c < TABLE.length; c++) {
      TABLE[c] = Character.toLowerCase(c);
    }
  }

  private Lower() {}

  public static char of(char c) {
    return c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
  }

  public static String of(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = of(lower[i]);
    }
    return new String(lower);
  }
}
