package niengiam.corpus.search;

import java.text.Normalizer;

/** Prints a term of the index as a syllable: the tone back on its vowel. */
final class ToneMark {
  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String MARKED = "ăâêôơư";

  private ToneMark() {}

  static String print(String term) {
    int last = term.length() - 1;
    if (last < 1 || Character.getType(term.charAt(last)) != Character.NON_SPACING_MARK) {
      return term;
    }
    String letters = term.substring(0, last);
    int at = vowel(letters);
    return Normalizer.normalize(
        letters.substring(0, at + 1) + term.charAt(last) + letters.substring(at + 1),
        Normalizer.Form.NFC);
  }

  /** The vowel that bears the tone in the placement of State style ("hòa", "thủy"). */
  private static int vowel(String letters) {
    int end = letters.length() - 1;
    while (end > 0 && VOWELS.indexOf(letters.charAt(end)) < 0) {
      end--;
    }
    for (int i = letters.length() - 1; i >= 0; i--) {
      if (MARKED.indexOf(letters.charAt(i)) >= 0) {
        return i;
      }
    }
    int start = end;
    while (start > 0 && VOWELS.indexOf(letters.charAt(start - 1)) >= 0) {
      start--;
    }
    boolean onset = letters.startsWith("qu") || letters.startsWith("gi") && end > 1;
    start = onset ? Math.max(start, 2) : start;
    boolean open = end == letters.length() - 1;
    return open && end - start >= 1 ? end - 1 : end;
  }
}
