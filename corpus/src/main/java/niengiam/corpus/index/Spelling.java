package niengiam.corpus.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import niengiam.analyzer.text.LatinLetters;

/**
 * The forms under which the index knows a syllable. Compatibility folding is safe here alone: on
 * stored text it would glue note marks to years.
 */
public final class Spelling {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final Set<String> OPEN_Y = Set.of("hy", "ky", "ly", "my", "sy", "ty", "vy", "quy");

  /**
   * What normalising makes of each letter, which is slow, and asked of every word of an archive.
   */
  private static final LatinLetters ACCENTED = new LatinLetters(Spelling::numbered);

  private static final LatinLetters PLAIN = new LatinLetters(Spelling::slowPlain);

  private Spelling() {}

  /** Case, place of the tone mark and i or y folded; the tone stands at the end of the syllable. */
  public static String accented(String syllable) {
    if (!letters(syllable, ACCENTED)) {
      return slowAccented(syllable);
    }
    StringBuilder tones = new StringBuilder(1);
    StringBuilder letters = new StringBuilder(syllable.length() + 1);
    for (int i = 0; i < syllable.length(); i++) {
      char c = syllable.charAt(i);
      letters.append(ACCENTED.base(c));
      if (ACCENTED.tone(c) > 0) {
        tones.append(TONES.charAt(ACCENTED.tone(c) - 1));
      }
    }
    return openY(letters.toString()) + tones;
  }

  private static boolean letters(String syllable, LatinLetters known) {
    if (!known.all(syllable)) {
      return false;
    }
    for (int i = 0; i < syllable.length(); i++) {
      if (!known.isLetter(syllable.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The form of a letter, with a digit for its tone. */
  private static String numbered(String letter) {
    StringBuilder form = new StringBuilder();
    for (char c : slowAccented(letter).toCharArray()) {
      int tone = TONES.indexOf(c);
      form.append(tone < 0 ? String.valueOf(c) : Integer.toString(tone + 1));
    }
    return form.toString();
  }

  private static String slowAccented(String syllable) {
    String folded = common(syllable);
    if (isAscii(folded)) {
      return openY(folded);
    }
    String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(apart.length());
    StringBuilder tones = new StringBuilder(1);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      (TONES.indexOf(c) >= 0 ? tones : letters).append(c);
    }
    return openY(Normalizer.normalize(letters, Normalizer.Form.NFC)) + tones;
  }

  /** As {@link #accented}, without any mark; đ becomes d. */
  public static String plain(String syllable) {
    if (!letters(syllable, PLAIN)) {
      return slowPlain(syllable);
    }
    StringBuilder letters = new StringBuilder(syllable.length());
    for (int i = 0; i < syllable.length(); i++) {
      letters.append(PLAIN.base(syllable.charAt(i)));
    }
    return openY(letters.toString());
  }

  private static String slowPlain(String syllable) {
    String folded = common(syllable);
    if (isAscii(folded)) {
      return openY(folded);
    }
    String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c == 'đ') {
        letters.append('d');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(c);
      }
    }
    return openY(letters.toString());
  }

  /** Whether any word bears a Vietnamese letter or tone, so that its writer means the accents. */
  public static boolean hasAccents(String text) {
    return !isAscii(common(text));
  }

  private static String common(String syllable) {
    String lower =
        Normalizer.normalize(syllable, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('ð', 'đ')
            .replace('ɖ', 'đ')
            .replace('ƣ', 'ư');
    return Character.isDigit(lower.isEmpty() ? ' ' : lower.charAt(0)) ? number(lower) : lower;
  }

  /** 1.394 as 1394 and 08 as 8: dots of thousands and leading zeros are a matter of style. */
  private static String number(String digits) {
    String joined = digits;
    int dot = digits.indexOf('.');
    if (dot > 0 && dot <= 3 && thousands(digits, dot)) {
      joined = digits.replace(".", "");
    }
    int zeros = 0;
    while (zeros < joined.length() - 1
        && joined.charAt(zeros) == '0'
        && Character.isDigit(joined.charAt(zeros + 1))) {
      zeros++;
    }
    return joined.substring(zeros);
  }

  private static boolean thousands(String digits, int firstDot) {
    for (int i = 0; i < digits.length(); i++) {
      boolean dotHere = i >= firstDot && (i - firstDot) % 4 == 0;
      if (dotHere != (digits.charAt(i) == '.')
          || !dotHere && !Character.isDigit(digits.charAt(i))) {
        return false;
      }
    }
    return (digits.length() - firstDot) % 4 == 0;
  }

  private static String openY(String syllable) {
    return OPEN_Y.contains(syllable)
        ? syllable.substring(0, syllable.length() - 1) + 'i'
        : syllable;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
