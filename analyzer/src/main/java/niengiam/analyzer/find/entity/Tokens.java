package niengiam.analyzer.find.entity;

import java.util.List;
import java.util.Optional;
import niengiam.analyzer.text.Folding;
import niengiam.analyzer.text.Words;

/** The words of a passage, with what the scanners ask of them. */
public final class Tokens {
  private static final int MAX_NAME = 5;

  private final String text;
  private final List<Words.Word> words;
  private final String[] keys;

  public Tokens(String text) {
    this.text = text;
    words = Words.of(text);
    keys = new String[words.size()];
  }

  public int size() {
    return words.size();
  }

  public Words.Word word(int i) {
    return words.get(i);
  }

  /** The word without regard to case and tone placement. */
  String key(int i) {
    if (keys[i] == null) {
      keys[i] = Folding.key(words.get(i).text());
    }
    return keys[i];
  }

  /** What stands between a word and the one before it. */
  String gap(int i) {
    return i == 0 ? "" : text.substring(words.get(i - 1).end(), words.get(i).start());
  }

  boolean spaced(int i) {
    if (i <= 0 || i >= words.size()) {
      return false;
    }
    int start = words.get(i).start();
    return words.get(i - 1).end() == start - 1 && text.charAt(start - 1) == ' ';
  }

  /** The words from {@code i} on are these, with one blank between them. */
  boolean matches(int i, List<String> wanted) {
    if (i + wanted.size() > words.size()) {
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
    while (end < words.size()
        && end - i < MAX_NAME
        && (end == i || spaced(end))
        && words.get(end).capital()
        && (capitals || !words.get(end).allCapitals())) {
      end++;
    }
    return end;
  }

  /** The word that follows with one blank only, in lower case. */
  Optional<String> lowerAfter(int end) {
    return end < words.size() && spaced(end) && Character.isLowerCase(word(end).text().charAt(0))
        ? Optional.of(word(end).text())
        : Optional.empty();
  }

  String text(int from, int end) {
    return text.substring(words.get(from).start(), words.get(end - 1).end());
  }
}
