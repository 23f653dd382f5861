package niengiam.analyzer.find.measure;

import niengiam.analyzer.text.Letter;
import niengiam.analyzer.text.Lower;

/**
 * Lower case with the tone mark in its old place (uỷ is ủy, hoà is hòa), character by character, so
 * that offsets into the folded text are offsets into the text.
 */
final class Folding {
  private static final String NEW_TONE = "àáảãạèéẻẽẹỳýỷỹỵ";
  private static final String BARE = "aaaaaeeeeeyyyyy";
  private static final String O_TONE = "òóỏõọòóỏõọ";
  private static final String U_TONE = "ùúủũụ";

  private Folding() {}

  static String fold(String text) {
    int first = 0;
    while (first < text.length() && stays(text, first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] folded = text.toCharArray();
    for (int i = first; i < folded.length; i++) {
      folded[i] = folded[i] == '\u00a0' ? ' ' : Lower.of(folded[i]);
      if (folded[i] > 0x7f && i > first && (folded[i - 1] == 'o' || folded[i - 1] == 'u')) {
        moveTone(folded, i);
      }
    }
    return new String(folded);
  }

  /** From a vowel that ends its word to the o or u before it. */
  private static void moveTone(char[] folded, int at) {
    int tone = NEW_TONE.indexOf(folded[at]);
    if (tone < 0 || at + 1 < folded.length && Character.isLetter(folded[at + 1])) {
      return;
    }
    boolean qu = at > 1 && folded[at - 2] == 'q';
    if (folded[at - 1] == 'o' && tone < 10) {
      folded[at - 1] = O_TONE.charAt(tone);
      folded[at] = BARE.charAt(tone);
    } else if (folded[at - 1] == 'u' && tone >= 10 && !qu) {
      folded[at - 1] = U_TONE.charAt(tone - 10);
      folded[at] = BARE.charAt(tone);
    }
  }

  /** In lower case, and not the first of two vowels that may bear the tone of each other. */
  private static boolean stays(String text, int at) {
    char c = text.charAt(at);
    boolean toned =
        (c == 'o' || c == 'u')
            && at + 1 < text.length()
            && NEW_TONE.indexOf(Lower.of(text.charAt(at + 1))) >= 0;
    return !toned && c != '\u00a0' && Lower.of(c) == c;
  }

  static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Letter.of(text.charAt(at)) >= Letter.SMALL;
  }

  static boolean is(String text, int at, char c) {
    return at >= 0 && at < text.length() && text.charAt(at) == c;
  }

  /** Over at most one blank. */
  static int blank(String text, int at) {
    return is(text, at, ' ') ? at + 1 : at;
  }

  /** Back over all blanks. */
  static int blanksBack(String text, int at) {
    int end = at;
    while (is(text, end - 1, ' ')) {
      end--;
    }
    return end;
  }

  /** The end of the letters that begin at an offset. */
  static int wordEnd(String text, int at) {
    int end = at;
    while (letter(text, end)) {
      end++;
    }
    return end;
  }

  /** The word that ends before an offset, over one blank; empty where punctuation comes between. */
  static String wordBefore(String text, int at) {
    int end = blanksBack(text, at);
    int start = end;
    while (letter(text, start - 1)) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether a word stands at an offset and ends there. */
  static boolean word(String text, int at, String word) {
    return text.startsWith(word, at) && !letter(text, at + word.length());
  }
}
