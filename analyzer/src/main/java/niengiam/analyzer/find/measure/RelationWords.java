package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import niengiam.config.RelationWord;
import niengiam.config.RelationWord.Role;

/** The words between figures that tell what they are to each other. Immutable. */
final class RelationWords {
  private static final int BITS = 10;

  private final Map<Role, Phrases> byRole = new EnumMap<>(Role.class);

  private final List<String> partWords;

  RelationWords(List<RelationWord> rules) {
    partWords =
        rules.stream()
            .filter(rule -> rule.role() == Role.PARTS || rule.role() == Role.REMAINDER)
            .flatMap(rule -> rule.words().stream())
            .toList();
    for (Role role : Role.values()) {
      List<String> words = new ArrayList<>();
      rules.stream()
          .filter(rule -> rule.role() == role)
          .forEach(rule -> rule.words().forEach(word -> words.add(Folding.fold(word))));
      byRole.put(role, new Phrases(words));
    }
  }

  /** What parts of a total are opened by, as the rules have them. */
  List<String> partWords() {
    return partWords;
  }

  Phrases of(Role role) {
    return Objects.requireNonNull(byRole.get(role));
  }

  /** The words of one role. */
  static final class Phrases {
    private final List<String> words;

    /** By the first two letters, for nearly all words of a text are none of these. */
    private final boolean[] openings = new boolean[1 << BITS];

    private Phrases(List<String> words) {
      this.words = new ArrayList<>(Set.copyOf(words));
      this.words.sort(Comparator.comparingInt(String::length).reversed());
      this.words.forEach(word -> openings[hash(word + " ", 0)] = true);
    }

    /** Where the longest of the words that begin at an offset ends, or -1. */
    int endAt(String text, int at) {
      if (at + 1 >= text.length() || !openings[hash(text, at)]) {
        return -1;
      }
      for (String word : words) {
        if (Folding.word(text, at, word)) {
          return at + word.length();
        }
      }
      return -1;
    }

    /** Where the longest of the words that end before an offset begins, or -1. */
    int startBefore(String text, int at) {
      int end = at;
      while (Folding.is(text, end - 1, ' ')) {
        end--;
      }
      for (String word : words) {
        int start = end - word.length();
        if (start >= 0 && text.startsWith(word, start) && !Folding.letter(text, start - 1)) {
          return start;
        }
      }
      return -1;
    }

    private static int hash(String text, int at) {
      return (text.charAt(at) * 31 ^ text.charAt(at + 1) * 7) & (1 << BITS) - 1;
    }
  }
}
