package niengiam.analyzer.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Keys under which spellings of the same words are equal. For comparison only: stored text is never
 * rewritten, and offsets of a key mean nothing in the text, but for {@link #plain}.
 */
public final class Folding {
  /** Before these a final y and i are the same sound (kỹ/kĩ, lý/lí, quý/quí). */
  private static final Set<String> Y_ONSETS = Set.of("h", "k", "l", "m", "s", "t", "v", "qu");

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** Normalising whole words is slow; what it makes of a single Latin letter is kept. */
  private static final LatinLetters ACCENTED = new LatinLetters(c -> slow(c, true));

  private static final LatinLetters BARE = new LatinLetters(c -> slow(c, false));

  /** No syllable has more than one; nothing but noise has so many that their digits overflow. */
  private static final int MOST_TONES = 99_999_999;

  private Folding() {}

  /**
   * Lower case, tone at the end of the syllable as a digit (hòa = hoà), i = y where they sound
   * alike, one blank between words, one kind of dash.
   */
  public static String key(String text) {
    return fold(text, true);
  }

  /** As {@link #key}, without any accent: Dào San = Đào San, Hoàng Thèn = Hoang Thèn. */
  public static String bare(String text) {
    return fold(text, false);
  }

  /**
   * Lower case without accents, one character for each, so that offsets stay valid. Tone placement
   * does not matter here; i and y stay apart.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  static char plain(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    char repaired = repair(Character.toLowerCase(c));
    if (repaired == 'đ') {
      return 'd';
    }
    if (!Character.isLetter(repaired)) {
      return repaired;
    }
    String parts = Normalizer.normalize(String.valueOf(repaired), Normalizer.Form.NFD);
    return parts.charAt(0);
  }

  private static String fold(String text, boolean accents) {
    LatinLetters letters = accents ? ACCENTED : BARE;
    return letters.all(text) ? latin(text, letters, accents) : slow(text, accents);
  }

  private static String latin(String text, LatinLetters letters, boolean accents) {
    StringBuilder key = new StringBuilder(text.length() + 8);
    int syllable = 0;
    int tone = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (letters.isLetter(c)) {
        key.append(letters.base(c));
        tone = letters.tone(c) == 0 ? tone : tone * 10 + letters.tone(c);
        if (tone > MOST_TONES) {
          return slow(text, accents);
        }
      } else {
        close(key, syllable, accents ? tone : 0);
        other(key, c);
        syllable = key.length();
        tone = 0;
      }
    }
    close(key, syllable, accents ? tone : 0);
    return withoutLastBlank(key);
  }

  private static void close(StringBuilder key, int syllable, int tones) {
    int last = key.length() - 1;
    if (last > syllable
        && last - syllable <= 2
        && key.charAt(last) == 'y'
        && Y_ONSETS.contains(key.substring(syllable, last))) {
      key.setCharAt(last, 'i');
    }
    if (tones > 0) {
      key.append(tones);
    }
  }

  private static String slow(String text, boolean accents) {
    String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(parts.length() + 8);
    StringBuilder syllable = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      char c = repair(parts.charAt(i));
      int tone = TONES.indexOf(c);
      if (tone >= 0) {
        tones.append(tone + 1);
      } else if (Character.getType(c) == Character.NON_SPACING_MARK || Character.isLetter(c)) {
        syllable.append(c);
      } else {
        close(key, syllable, tones, accents);
        other(key, c);
      }
    }
    close(key, syllable, tones, accents);
    return withoutLastBlank(key);
  }

  private static String withoutLastBlank(StringBuilder key) {
    int end = key.length();
    return !key.isEmpty() && key.charAt(end - 1) == ' '
        ? key.substring(0, end - 1)
        : key.toString();
  }

  private static void other(StringBuilder key, char c) {
    if (Character.isWhitespace(c) || c == '\u00A0') {
      if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    } else if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
      key.append('-');
    } else {
      key.append(c);
    }
  }

  private static void close(
      StringBuilder key, StringBuilder syllable, StringBuilder tones, boolean accents) {
    int last = syllable.length() - 1;
    if (last > 0
        && syllable.charAt(last) == 'y'
        && Y_ONSETS.contains(syllable.substring(0, last))) {
      syllable.setCharAt(last, 'i');
    }
    if (accents) {
      key.append(Normalizer.normalize(syllable, Normalizer.Form.NFC)).append(tones);
    } else {
      for (int i = 0; i <= last; i++) {
        char c = syllable.charAt(i);
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          key.append(c == 'đ' ? 'd' : c);
        }
      }
    }
    syllable.setLength(0);
    tones.setLength(0);
  }

  /** Look-alikes of đ and ư from foreign alphabets and broken fonts. */
  private static char repair(char c) {
    return switch (c) {
      case 'ð', 'ɖ', 'Ð', 'Ɖ', 'Đ' -> 'đ';
      case 'ƣ', 'Ƣ' -> 'ư';
      default -> c;
    };
  }
}
