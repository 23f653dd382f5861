package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what follows a number into the parts of a number symbol, without judging them. */
final class CodeTokens {
  private static final int MOST_TOKENS = 14;
  private static final int LONGEST_TOKEN = 16;

  private static final Pattern APART =
      Pattern.compile(
          "(?:[QNK] [ĐHL](?=\\s?[-/])|[HTĐ][ .][UƯ]|(?:UBTV)?QH \\d{1,2}(?![\\d/.,]))(?![\\p{L}\\d])");

  /**
   * @param separator '-' or '/', or a blank where none is printed
   * @param spaced blanks stand around the separator
   * @param parted its letters were printed apart: "H U", "T.U"
   */
  record Token(char separator, boolean spaced, int start, int end, String text, boolean parted) {
    boolean separated() {
      return separator != ' ';
    }
  }

  private CodeTokens() {}

  static List<Token> read(String text, int from) {
    List<Token> tokens = new ArrayList<>();
    int at = from;
    while (tokens.size() < MOST_TOKENS) {
      int separator = Math.min(Letters.skipBlanks(text, at), at + 3);
      char printed = separator < text.length() ? text.charAt(separator) : ' ';
      boolean separated = printed == '-' || printed == '/';
      int start = separated ? Letters.skipBlanks(text, separator + 1) : separator;
      if (start - separator > 4 || !separated && tokens.size() > 1) {
        break;
      }
      int end = start;
      while (end < text.length()
          && end - start <= LONGEST_TOKEN
          && (isCodeLetter(text.charAt(end)) || brokenStroke(text, end))) {
        end++;
      }
      if (end == start || end - start > LONGEST_TOKEN) {
        break;
      }
      boolean spaced = separator > at || start > separator + 1;
      int whole = wholeEnd(text, start, end);
      boolean parted = whole > end && !Letters.isDigit(text.charAt(whole - 1));
      String letters = text.substring(start, whole);
      if (whole > end || letters.indexOf('§') >= 0) {
        letters = letters.replace(" ", "").replace(".", "").replace('§', 'Đ');
      }
      tokens.add(new Token(separated ? printed : ' ', spaced, start, whole, letters, parted));
      at = whole;
    }
    return tokens;
  }

  /**
   * The end of what belongs to a part though a blank or point stands before it: the second letter
   * of a code of two, and the term of an assembly that a line end cut off.
   */
  private static int wholeEnd(String text, int start, int end) {
    if (end == text.length() || text.charAt(end) != ' ' && text.charAt(end) != '.') {
      return end;
    }
    Matcher apart = APART.matcher(text).region(start, Math.min(text.length(), start + 12));
    return apart.useTransparentBounds(true).lookingAt() ? apart.end() : end;
  }

  /** A capital Đ of TCVN3 that was not decoded: "Q§". */
  private static boolean brokenStroke(String text, int at) {
    return text.charAt(at) == '§' && at > 0 && "QN".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Letters and plain digits; raised digits are marks of notes and end a code. */
  private static boolean isCodeLetter(char c) {
    return Character.isLetter(c) || Letters.isDigit(c);
  }

  /** Whether a part can be a code that nobody has listed: capitals without tone marks. */
  static boolean looksLikeCode(String token) {
    int capitals = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isUpperCase(c) && (c < 128 || c == 'Đ' || c == 'Ư')) {
        capitals++;
      } else if (!(i > 0 && (c < 128 || c == 'đ'))) {
        return false;
      }
    }
    return capitals >= 2 && capitals * 2 >= token.length() && token.length() <= 12;
  }
}
