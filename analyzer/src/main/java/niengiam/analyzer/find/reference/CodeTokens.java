package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.List;

/** Cuts what follows a number into the parts of a number symbol, without judging them. */
final class CodeTokens {
  private static final int MOST_TOKENS = 14;
  private static final int LONGEST_TOKEN = 16;

  /**
   * @param separator '-' or '/', or a blank where none is printed
   * @param spaced blanks stand around the separator
   */
  record Token(char separator, boolean spaced, int start, int end, String text) {
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
          && isCodeLetter(text.charAt(end))) {
        end++;
      }
      if (end == start || end - start > LONGEST_TOKEN) {
        break;
      }
      boolean spaced = separator > at || start > separator + 1;
      tokens.add(
          new Token(separated ? printed : ' ', spaced, start, end, text.substring(start, end)));
      at = end;
    }
    return tokens;
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
