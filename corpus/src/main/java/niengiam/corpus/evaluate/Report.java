package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scores of several documents. */
public record Report(List<Scores> documents) {
  /** The name under which the summary of all documents stands. */
  public static final String ALL = "*";

  private static final ObjectMapper JSON = new ObjectMapper();

  public Report {
    documents = List.copyOf(documents);
  }

  /** Rates as means over the documents that have them, numbers of items as sums. */
  public Scores mean() {
    Map<String, List<Double>> all = new LinkedHashMap<>();
    for (Scores scores : documents) {
      scores
          .values()
          .forEach((name, value) -> all.computeIfAbsent(name, n -> new ArrayList<>()).add(value));
    }
    Map<String, Double> means = new LinkedHashMap<>();
    all.forEach(
        (name, values) -> {
          double sum = values.stream().mapToDouble(Double::doubleValue).sum();
          means.put(name, isNumber(name) ? sum : sum / values.size());
        });
    return new Scores(ALL, means, List.of());
  }

  /**
   * {@code {"documents": {NAME: {"scores": {…}, "missed": […], "spurious": […]}}, "mean": {…}}},
   * what is missed as {@code {"part", "surface", "start", "read"}}.
   */
  public ObjectNode toJson() {
    ObjectNode out = JSON.createObjectNode();
    ObjectNode all = out.putObject("documents");
    for (Scores scores : documents) {
      ObjectNode one = all.putObject(scores.name());
      values(one.putObject("scores"), scores);
      ArrayNode missed = one.putArray("missed");
      ArrayNode spurious = one.putArray("spurious");
      for (Scores.Difference difference : scores.differences()) {
        difference.write((difference.missed() ? missed : spurious).addObject());
      }
    }
    values(out.putObject("mean"), mean());
    return out;
  }

  private static void values(ObjectNode node, Scores scores) {
    scores
        .values()
        .forEach(
            (name, value) -> {
              if (isNumber(name)) {
                node.put(name, Math.round(value));
              } else {
                node.put(name, value);
              }
            });
  }

  /** Whether a figure counts items; the others are rates. */
  static boolean isNumber(String name) {
    return name.endsWith(".gold")
        || name.endsWith(".found") && !name.equals("footnotes.found")
        || name.equals("tables.cells")
        || name.equals("metadata.fields");
  }
}
