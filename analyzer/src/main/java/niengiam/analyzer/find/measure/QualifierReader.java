package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.config.Qualifier;

/** Finds the word before a figure that bounds or blurs it. */
final class QualifierReader {
  /** By their last letter, the longest first. */
  private final Map<Character, List<Found>> words = new HashMap<>();

  QualifierReader(List<Qualifier> rules) {
    for (Qualifier rule : rules) {
      for (String printed : rule.words()) {
        String word = Folding.fold(printed);
        words
            .computeIfAbsent(word.charAt(word.length() - 1), k -> new ArrayList<>())
            .add(new Found(word, rule.sense(), rule.id(), 0));
      }
    }
    words.values().forEach(l -> l.sort(Comparator.comparingInt(f -> -f.word.length())));
  }

  /**
   * @param start where it begins in the text
   */
  record Found(String word, String sense, String id, int start) {}

  /** The longest qualifier that ends right before an offset of a folded text. */
  Optional<Found> before(String text, int at) {
    int end = Folding.blanksBack(text, at);
    if (end == 0) {
      return Optional.empty();
    }
    for (Found f : words.getOrDefault(text.charAt(end - 1), List.of())) {
      int start = end - f.word.length();
      if (start >= 0 && text.startsWith(f.word, start) && !Folding.letter(text, start - 1)) {
        return Optional.of(new Found(f.word, f.sense, f.id, start));
      }
    }
    return Optional.empty();
  }
}
