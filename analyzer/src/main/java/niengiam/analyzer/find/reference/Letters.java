package niengiam.analyzer.find.reference;

import java.text.Normalizer;
import java.util.Locale;

/** Look-alike characters made one, without moving any offset. */
public final class Letters {
  /** Up to the last look-alike, the minus sign. */
  private static final char[] FOLDED = new char[0x2213];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = one(c);
    }
  }

  private Letters() {}

  /**
   * The text with one Đ, one hyphen and one blank for all their look-alikes; as long as before. The
   * soft hyphen counts as a hyphen: in a number symbol it stands for one.
   */
  public static String fold(String text) {
    int first = 0;
    while (first < text.length() && fold(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] folded = text.toCharArray();
    for (int i = first; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : c;
  }

  private static char one(char c) {
    return switch (c) {
      case '\u00D0', '\u0189', '\u00DE' -> '\u0110';
      case '\u00F0', '\u0256' -> '\u0111';
      case '\u00AD', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '_' ->
          '-';
      case '\u00A0', '\u2007', '\u2009', '\u202F', '\n', '\r' -> ' ';
      default -> c;
    };
  }

  /** Upper case, Đ kept: the key under which codes are known. */
  public static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  /** Upper case without any mark, Đ made D: what remains when a writer drops all diacritics. */
  public static String bare(String text) {
    String plain = Normalizer.normalize(fold(text), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c == '\u0110' || c == '\u0111' ? 'D' : Character.toUpperCase(c));
      }
    }
    return out.toString();
  }

  /** A number without the zeros before it. */
  public static String withoutZeros(String digits) {
    int first = 0;
    while (first + 1 < digits.length()
        && digits.charAt(first) == '0'
        && isDigit(digits.charAt(first + 1))) {
      first++;
    }
    return digits.substring(first);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The offset of the first character from {@code from} on that is no blank. */
  static int skipBlanks(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The offset after the last character before {@code to} that is no blank. */
  static int skipBlanksBack(CharSequence text, int to) {
    int i = to;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }

  static boolean startsWord(CharSequence text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  static boolean endsWord(CharSequence text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
