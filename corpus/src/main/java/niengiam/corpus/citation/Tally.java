package niengiam.corpus.citation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts values; the most frequent one speaks for all, the first in order among equals. */
final class Tally {
  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String value) {
    counts.merge(value, 1, Integer::sum);
  }

  Optional<String> most() {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
