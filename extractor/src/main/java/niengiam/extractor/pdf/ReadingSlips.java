package niengiam.extractor.pdf;

import java.util.Locale;
import java.util.Set;
import niengiam.extractor.encoding.Syllables;

/**
 * Words that show a careless reading of a scan: marks on no syllable (đât), marked letters among
 * digits (20Ỉ5), and the most frequent words of reports with a wrong mark (sô for số). The last are
 * syllables, so that a share of valid syllables does not notice them.
 */
final class ReadingSlips {
  /** Hardly ever meant in a report; số, về, điều, quyền, tổ, hỗ, chế, phố are, on every page. */
  private static final Set<String> WRONG =
      Set.of(
          "sô", "sồ", "sỏ", "vê", "vể", "điêu", "quyên", "tô", "hô", "chê", "phô", "phồ", "thồ",
          "hôi", "huyên", "hiên");

  private ReadingSlips() {}

  /** The share of such words, 0..1. */
  static double share(CharSequence text) {
    int words = 0;
    int slips = 0;
    int start = 0;
    int length = text.length();
    while (start < length) {
      if (!Character.isLetterOrDigit(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start;
      while (end < length && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      words++;
      slips += slip(text.subSequence(start, end).toString()) ? 1 : 0;
      start = end;
    }
    return words == 0 ? 0 : (double) slips / words;
  }

  private static boolean slip(String word) {
    boolean digits = false;
    boolean marked = false;
    boolean lower = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits |= Character.isDigit(c);
      lower |= Character.isLowerCase(c);
      // Đ alone stands in codes (NĐ, 20đ).
      marked |= c >= 0xc0 && c != 'đ' && c != 'Đ' && Character.isLetter(c);
    }
    if (!marked || word.length() == 1) {
      return false;
    }
    return digits || WRONG.contains(word.toLowerCase(Locale.ROOT)) || lower && !syllable(word);
  }

  /** Names of the Central Highlands end in k where Vietnamese has c: Đắk Lắk. */
  private static boolean syllable(String word) {
    return Syllables.isSyllable(word)
        || word.endsWith("k") && Syllables.isSyllable(word.substring(0, word.length() - 1) + "c");
  }
}
