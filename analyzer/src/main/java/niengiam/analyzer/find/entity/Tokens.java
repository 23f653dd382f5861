package niengiam.analyzer.find.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.analyzer.text.Folding;
import niengiam.analyzer.text.Triggers;
import niengiam.analyzer.text.Words;

/** The words of a passage, with what the scanners ask of them. */
public final class Tokens {
  private static final int MAX_NAME = 5;
  private static final Pattern SIGN = Pattern.compile("[-,&/.]");

  private final String text;
  private final Words words;
  private final Syllable[] syllables;
  private final Syllables known;
  private final int[] openings;

  /**
   * @param triggers of the text
   */
  public Tokens(String text, Triggers triggers, Syllables known) {
    this.text = text;
    this.known = known;
    words = triggers.words();
    syllables = new Syllable[words.size()];
    openings = openings(triggers);
  }

  /** The words that a name or its head may begin with. */
  private static int[] openings(Triggers triggers) {
    Words words = triggers.words();
    int[] openings = new int[triggers.size()];
    int count = 0;
    int word = 0;
    for (int i = 0; i < triggers.size(); i++) {
      if (triggers.is(i, Triggers.Kind.CAPITAL) || triggers.is(i, Triggers.Kind.PLACE_HEAD)) {
        while (word < words.size() && words.start(word) < triggers.place(i)) {
          word++;
        }
        if (word < words.size() && words.start(word) == triggers.place(i)) {
          openings[count++] = word;
        }
      }
    }
    return Arrays.copyOf(openings, count);
  }

  /** The words, in order, that a name or its head may begin with: no other one can. */
  int[] openings() {
    return openings;
  }

  int size() {
    return syllables.length;
  }

  Syllable syllable(int i) {
    Syllable syllable = syllables[i];
    if (syllable == null) {
      syllable = known.of(text, start(i), end(i));
      syllables[i] = syllable;
    }
    return syllable;
  }

  String word(int i) {
    return syllable(i).word();
  }

  boolean capital(int i) {
    return Character.isUpperCase(text.charAt(start(i)));
  }

  int start(int i) {
    return words.start(i);
  }

  int end(int i) {
    return words.end(i);
  }

  /** The word without regard to case and tone placement. */
  String key(int i) {
    return syllable(i).key();
  }

  /** What stands between a word and the one before it. */
  String gap(int i) {
    return i == 0 ? "" : text.substring(end(i - 1), start(i));
  }

  boolean spaced(int i) {
    return i > 0 && i < size() && end(i - 1) == start(i) - 1 && text.charAt(start(i) - 1) == ' ';
  }

  /** The words of a phrase, and the signs between them, to compare with. */
  static List<String> phrase(String text) {
    return List.of(SIGN.matcher(Folding.key(text)).replaceAll(" $0 ").strip().split(" +", -1));
  }

  /** The words from {@code i} on are these, with one blank between them. */
  boolean matches(int i, List<String> wanted) {
    return after(i, wanted) > i;
  }

  /**
   * Behind these words, when they stand at {@code i} with one blank between them, or with the sign
   * that is asked for; {@code i} when they do not.
   */
  int after(int i, List<String> wanted) {
    int at = i;
    String between = "";
    for (String word : wanted) {
      if (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))) {
        between = word;
        continue;
      }
      if (at >= size()
          || !key(at).equals(word)
          || at > i && !(between.isEmpty() ? spaced(at) : separated(at, between))) {
        return i;
      }
      between = "";
      at++;
    }
    return at;
  }

  private boolean separated(int i, String by) {
    String gap = gap(i).strip();
    return gap.equals(by) || by.equals("-") && gap.equals("–");
  }

  /** These words stand right before {@code i}. */
  boolean endsWith(int i, List<String> words) {
    int from = i - words.size();
    return from >= 0 && spaced(i) && matches(from, words);
  }

  /** Behind the run of capitalised words that starts here; {@code i} when none does. */
  int nameEnd(int i, boolean capitals) {
    int end = i;
    while (end < size()
        && end - i < MAX_NAME
        && (end == i || spaced(end))
        && capital(end)
        && (capitals || !syllable(end).allCapitals())) {
      end++;
    }
    return end;
  }

  /** The word that follows with one blank only, in lower case. */
  Optional<String> lowerAfter(int end) {
    return end < size() && spaced(end) && Character.isLowerCase(text.charAt(start(end)))
        ? Optional.of(word(end))
        : Optional.empty();
  }

  String text(int from, int end) {
    return text.substring(start(from), end(end - 1));
  }
}
