package niengiam.corpus.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Keys under which two spellings count as equal. */
final class Keys {
  /** Old and new place of the tone mark, two letters each, new ones first. */
  private static final List<String> TONES =
      List.of(
          "oàòa", "oáóa", "oảỏa", "oãõa", "oạọa", "oèòe", "oéóe", "oẻỏe", "oẽõe", "oẹọe", "uỳùy",
          "uýúy", "uỷủy", "uỹũy", "uỵụy");

  private static final String EDGES = " .,;:–-";
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");
  private static final Pattern VIETNAMESE_NUMBER =
      Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?|-?\\d+,\\d+");
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /** Digits by which two cell values are compared. */
  private static final MathContext PRECISION = new MathContext(6, RoundingMode.HALF_EVEN);

  private Keys() {}

  /** NFC, one blank, lower case, old tone placement, one letter Đ, no punctuation at the edges. */
  static String squash(String text) {
    String s =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replace('\u00D0', 'Đ')
            .replace('\u0189', 'Đ')
            .toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      boolean open = i + 2 >= s.length() || !isWord(s.charAt(i + 2));
      String moved = open && i + 2 <= s.length() ? oldTone(s.substring(i, i + 2)) : "";
      if (!moved.isEmpty()) {
        out.append(moved);
        i++;
      } else if (!isBlank(s.charAt(i))) {
        out.append(s.charAt(i));
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int start = 0;
    int end = out.length();
    while (start < end && EDGES.indexOf(out.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    return out.substring(start, end);
  }

  private static String oldTone(String pair) {
    for (String tone : TONES) {
      if (tone.startsWith(pair)) {
        return tone.substring(2);
      }
    }
    return "";
  }

  /** A document code without blanks, in capitals, without leading zeros. */
  static String code(String text) {
    String s = squash(text).replace(" ", "").toUpperCase(Locale.ROOT);
    return LEADING_ZEROS.matcher(s).replaceAll("");
  }

  /**
   * The harmonic mean of the shares of words that two texts have in common; 1 for two empty ones.
   */
  static double wordsF1(String first, String second) {
    List<String> a = words(squash(first));
    List<String> b = words(squash(second));
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 1 : 0;
    }
    Map<String, Integer> left = new HashMap<>();
    a.forEach(word -> left.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : b) {
      int rest = left.getOrDefault(word, 0);
      if (rest > 0) {
        common++;
        left.put(word, rest - 1);
      }
    }
    return 2.0 * common / (a.size() + b.size());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean word = i < text.length() && isWord(text.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Letters, digits of every kind (a raised one too), and the underscore. */
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.getType(c) == Character.LETTER_NUMBER;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** A cell's content: a printed number by its value, other text without blanks. */
  static String cell(String text) {
    StringBuilder dense = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (!isBlank(c)) {
        dense.append(c);
      }
    }
    String s = dense.toString();
    if (VIETNAMESE_NUMBER.matcher(s).matches()) {
      s = s.replace(".", "").replace(',', '.');
    } else if (!PLAIN_NUMBER.matcher(s).matches()) {
      return s;
    }
    BigDecimal value = new BigDecimal(s).round(PRECISION);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Whether two numbers agree but for their sign. */
  static boolean sameNumber(double a, double b) {
    return Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-9 * Math.max(1, Math.abs(a));
  }
}
