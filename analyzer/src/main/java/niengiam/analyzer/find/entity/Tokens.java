package niengiam.analyzer.find.entity;

import java.util.List;
import java.util.Optional;
import niengiam.analyzer.text.Folding;
import niengiam.analyzer.text.Words;

/** The words of a passage, with what the scanners ask of them. */
public final class Tokens {
  private static final int MAX_NAME = 5;

  private final String text;
  private final int[] bounds;
  private final Words.Word[] words;
  private final String[] keys;

  public Tokens(String text) {
    this.text = text;
    bounds = Words.bounds(text);
    words = new Words.Word[bounds.length / 2];
    keys = new String[words.length];
  }

  public int size() {
    return words.length;
  }

  /** Cut out of the text when first asked for: most words are never looked at closely. */
  public Words.Word word(int i) {
    if (words[i] == null) {
      words[i] = new Words.Word(start(i), end(i), text.substring(start(i), end(i)));
    }
    return words[i];
  }

  boolean capital(int i) {
    return Character.isUpperCase(first(i));
  }

  char first(int i) {
    return text.charAt(start(i));
  }

  private int start(int i) {
    return bounds[2 * i];
  }

  private int end(int i) {
    return bounds[2 * i + 1];
  }

  /** The word without regard to case and tone placement. */
  String key(int i) {
    if (keys[i] == null) {
      keys[i] = Folding.key(word(i).text());
    }
    return keys[i];
  }

  /** What stands between a word and the one before it. */
  String gap(int i) {
    return i == 0 ? "" : text.substring(end(i - 1), start(i));
  }

  boolean spaced(int i) {
    return i > 0
        && i < words.length
        && end(i - 1) == start(i) - 1
        && text.charAt(start(i) - 1) == ' ';
  }

  /** The words from {@code i} on are these, with one blank between them. */
  boolean matches(int i, List<String> wanted) {
    if (i + wanted.size() > words.length) {
      return false;
    }
    for (int k = 0; k < wanted.size(); k++) {
      if (!key(i + k).equals(wanted.get(k)) || k > 0 && !spaced(i + k)) {
        return false;
      }
    }
    return true;
  }

  /** Behind the run of capitalised words that starts here; {@code i} when none does. */
  int nameEnd(int i, boolean capitals) {
    int end = i;
    while (end < words.length
        && end - i < MAX_NAME
        && (end == i || spaced(end))
        && capital(end)
        && (capitals || !word(end).allCapitals())) {
      end++;
    }
    return end;
  }

  /** The word that follows with one blank only, in lower case. */
  Optional<String> lowerAfter(int end) {
    return end < words.length && spaced(end) && Character.isLowerCase(first(end))
        ? Optional.of(word(end).text())
        : Optional.empty();
  }

  String text(int from, int end) {
    return text.substring(start(from), end(end - 1));
  }
}
