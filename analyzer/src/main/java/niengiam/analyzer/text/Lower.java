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
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : other(c);
  }

  private static char other(char c) {
    return c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
  }

  /** Whether a word in lower case stands at an offset, in letters of any case. */
  public static boolean startsWith(String text, int at, String lower) {
    if (at + lower.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      if (of(text.charAt(at + i)) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public static String of(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = of(lower[i]);
    }
    return new String(lower);
  }
}
