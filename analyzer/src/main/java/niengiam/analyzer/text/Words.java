package niengiam.analyzer.text;

import java.util.ArrayList;
import java.util.List;

/** The words (syllables, numbers) of a text with their offsets. */
public final class Words {
  private Words() {}

  /**
   * A run of letters and digits; an apostrophe stays inside (H'Mông).
   *
   * @param start offset in the text
   * @param end behind its last character
   */
  public record Word(int start, int end, String text) {
    public boolean capital() {
      return Character.isUpperCase(text.charAt(0));
    }

    /** More than one letter and none in lower case. */
    public boolean allCapitals() {
      return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase) && capital();
    }
  }

  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!isPart(text, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && (isPart(text, end) || isApostrophe(text, end))) {
        end++;
      }
      words.add(new Word(i, end, text.substring(i, end)));
      i = end;
    }
    return words;
  }

  private static boolean isPart(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetter(c) || Character.isDigit(c) || isMark(c);
  }

  /** Decomposed accents, where a text is not in NFC after all. */
  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’')
        && i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i + 1));
  }
}
