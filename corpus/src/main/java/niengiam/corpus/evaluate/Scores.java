package niengiam.corpus.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one document, or the summary of several.
 *
 * @param values by dotted name ("references.numbered.f1"): rates from 0 to 1, and numbers of gold
 *     and found items
 * @param differences what was missed and what is spurious
 */
public record Scores(String name, Map<String, Double> values, List<Difference> differences) {
  public Scores {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    differences = List.copyOf(differences);
  }

  /**
   * @param part "references.numbered"
   * @param missed in the gold and not found; otherwise found and not in the gold
   */
  public record Difference(String part, boolean missed, String surface) {}
}
