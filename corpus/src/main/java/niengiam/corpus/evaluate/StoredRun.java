package niengiam.corpus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** An earlier run, as {@link Report#toJson} was written to a file. */
public final class StoredRun {
  private static final double UNCHANGED = 0.0005;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode run;

  private StoredRun(JsonNode run) {
    this.run = run;
  }

  /**
   * @throws IOException when the file cannot be read or holds no run
   */
  public static StoredRun read(Path file) throws IOException {
    try {
      JsonNode run = JSON.readTree(Files.readAllBytes(file));
      if (run.path("documents").isObject() && run.path("mean").isObject()) {
        return new StoredRun(run);
      }
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is no JSON: " + e.getOriginalMessage(), e);
    }
    throw new IOException(file + " holds no evaluation");
  }

  /**
   * A rate that is not what it was.
   *
   * @param document name of the gold folder, or {@link Report#ALL}
   */
  public record Move(String document, String name, double before, double now) {
    public boolean gain() {
      return now > before;
    }
  }

  public boolean has(Scores scores) {
    return document(scores).isObject();
  }

  /**
   * The rates of the documents, and of their summary where both runs are about the same documents;
   * rates that only one run has are left out.
   */
  public List<Move> rates(Report now) {
    List<Move> moves = new ArrayList<>();
    for (Scores scores : now.documents()) {
      rates(moves, scores, document(scores).path("scores"));
    }
    if (now.documents().size() == run.path("documents").size()
        && now.documents().stream().allMatch(this::has)) {
      rates(moves, now.mean(), run.path("mean"));
    }
    return moves;
  }

  private static void rates(List<Move> moves, Scores scores, JsonNode old) {
    scores
        .values()
        .forEach(
            (name, now) -> {
              JsonNode before = old.path(name);
              if (before.isNumber()
                  && !Report.isNumber(name)
                  && Math.abs(now - before.doubleValue()) > UNCHANGED) {
                moves.add(new Move(scores.name(), name, before.doubleValue(), now));
              }
            });
  }

  /** The facts of a document that were lost and gained; none for one that the run has not. */
  public List<FactMove> facts(Scores now) {
    if (!has(now)) {
      return List.of();
    }
    List<Scores.Difference> before = new ArrayList<>();
    differences(before, document(now).path("missed"), true);
    differences(before, document(now).path("spurious"), false);
    return FactMove.between(before, now.differences());
  }

  private static void differences(
      List<Scores.Difference> differences, JsonNode items, boolean missed) {
    for (JsonNode item : items) {
      differences.add(
          new Scores.Difference(
              Rows.text(item, "part"),
              missed,
              Rows.text(item, "surface"),
              item.has("start") ? OptionalInt.of(item.path("start").asInt()) : OptionalInt.empty(),
              Rows.text(item, "read")));
    }
  }

  private JsonNode document(Scores scores) {
    return run.path("documents").path(scores.name());
  }
}
