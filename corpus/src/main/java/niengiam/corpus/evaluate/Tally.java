package niengiam.corpus.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Collects the figures of one document. */
final class Tally {
  private final String name;
  private final Map<String, Double> values = new LinkedHashMap<>();
  private final List<Scores.Difference> differences = new ArrayList<>();

  Tally(String name) {
    this.name = name;
  }

  void value(String key, double value) {
    values.put(key, value);
  }

  /** Precision, recall and F1 under a prefix; nothing to find and nothing found is perfect. */
  void counts(String prefix, int hits, int missed, int spurious) {
    double precision = hits + spurious == 0 ? 0 : (double) hits / (hits + spurious);
    double recall = hits + missed == 0 ? 0 : (double) hits / (hits + missed);
    double sum = precision + recall;
    boolean nothing = hits + missed + spurious == 0;
    value(prefix + ".precision", precision);
    value(prefix + ".recall", recall);
    value(prefix + ".f1", nothing ? 1 : sum == 0 ? 0 : 2 * precision * recall / sum);
    value(prefix + ".gold", hits + missed);
    value(prefix + ".found", hits + spurious);
  }

  /** The share of items that pass; nothing is written for no items. */
  <T> void share(String key, List<T> items, Predicate<T> passes) {
    if (!items.isEmpty()) {
      value(key, (double) items.stream().filter(passes).count() / items.size());
    }
  }

  /** A fact of the gold that was not found, or found otherwise. */
  void missed(String part, String surface, OptionalInt start, String read) {
    differences.add(new Scores.Difference(part, true, surface, start, read));
  }

  void spurious(String part, List<String> surfaces) {
    surfaces.forEach(
        s -> differences.add(new Scores.Difference(part, false, s, OptionalInt.empty(), s)));
  }

  Scores scores() {
    return new Scores(name, values, differences);
  }
}
