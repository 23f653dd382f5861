package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scores of several documents. */
public record Report(List<Scores> documents) {
  /** The name under which the summary of all documents stands. */
  public static final String ALL = "*";

  private static final double UNCHANGED = 0.0005;
  private static final ObjectMapper JSON = new ObjectMapper();

  public Report {
    documents = List.copyOf(documents);
  }

  /**
   * A figure that is not what it was.
   *
   * @param document name of the gold folder, or {@link #ALL}
   */
  public record Move(String document, String name, double before, double now) {
    public boolean gain() {
      return now > before;
    }
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
   * {@code {"documents": {NAME: {"scores": {…}, "missed": […], "spurious": […]}}, "mean": {…}}}.
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
        ObjectNode item = (difference.missed() ? missed : spurious).addObject();
        item.put("part", difference.part());
        item.put("surface", difference.surface());
      }
    }
    values(out.putObject("mean"), mean());
    return out;
  }

  /**
   * Rates that moved against a run that {@link #toJson} was written of; figures that only one of
   * both has are left out.
   *
   * @throws IOException when the file cannot be read or holds no such run
   */
  public List<Move> against(Path previous) throws IOException {
    JsonNode old = JSON.readTree(Files.readAllBytes(previous));
    if (!old.path("documents").isObject()) {
      throw new IOException(previous + " holds no evaluation");
    }
    List<Move> moves = new ArrayList<>();
    for (Scores scores : documents) {
      moves(moves, scores, old.path("documents").path(scores.name()).path("scores"));
    }
    moves(moves, mean(), old.path("mean"));
    return moves;
  }

  private static void moves(List<Move> moves, Scores scores, JsonNode old) {
    scores
        .values()
        .forEach(
            (name, now) -> {
              JsonNode before = old.path(name);
              if (before.isNumber()
                  && !isNumber(name)
                  && Math.abs(now - before.doubleValue()) > UNCHANGED) {
                moves.add(new Move(scores.name(), name, before.doubleValue(), now));
              }
            });
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

  private static boolean isNumber(String name) {
    return name.endsWith(".gold")
        || name.endsWith(".found") && !name.equals("footnotes.found")
        || name.equals("tables.cells")
        || name.equals("metadata.fields");
  }
}
