package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

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
   * @param missed in the gold and not found, or found otherwise; if not, found and not in the gold
   * @param start where the text of the gold has it; empty for what is not in the gold, and for what
   *     has no place
   * @param read what the analysed text has in its place, or what was found otherwise; empty for
   *     nothing
   */
  public record Difference(
      String part, boolean missed, String surface, OptionalInt start, String read) {
    /** Whether it is about the same fact, whatever was read of it. */
    boolean same(Difference other) {
      return missed == other.missed
          && part.equals(other.part)
          && surface.equals(other.surface)
          && start.equals(other.start);
    }

    void write(ObjectNode item) {
      item.put("part", part);
      item.put("surface", surface);
      start.ifPresent(offset -> item.put("start", offset));
      if (missed) {
        item.put("read", read);
      }
    }

    Difference withoutStart() {
      return new Difference(part, missed, surface, OptionalInt.empty(), read);
    }
  }
}
