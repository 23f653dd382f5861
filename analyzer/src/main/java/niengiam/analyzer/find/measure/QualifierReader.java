package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niengiam.config.Qualifier;

/** Finds the word before a figure that bounds or blurs it. */
final class QualifierReader {
  private final List<Found> words = new ArrayList<>();

  QualifierReader(List<Qualifier> rules) {
    for (Qualifier rule : rules) {
      rule.words().forEach(w -> words.add(new Found(Folding.fold(w), rule.sense(), rule.id(), 0)));
    }
    words.sort(Comparator.comparingInt(f -> -f.word.length()));
  }

  /**
   * @param start where it begins in the text
   */
  record Found(String word, String sense, String id, int start) {}

  /** The longest qualifier that ends right before an offset of a folded text. */
  Optional<Found> before(String text, int at) {
    int end = at;
    while (Folding.is(text, end - 1, ' ')) {
      end--;
    }
    for (Found f : words) {
      int start = end - f.word.length();
      if (start >= 0 && text.startsWith(f.word, start) && !Folding.letter(text, start - 1)) {
        return Optional.of(new Found(f.word, f.sense, f.id, start));
      }
    }
    return Optional.empty();
  }
}
