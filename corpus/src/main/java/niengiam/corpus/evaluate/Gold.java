package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * The hand-checked facts of one document.
 *
 * @param name of the folder
 * @param rows by part ("references"); a part without rows was checked and holds nothing, an absent
 *     one was not checked
 * @param windows the ranges of the text that were checked
 */
record Gold(
    String name,
    String text,
    Map<String, List<JsonNode>> rows,
    Optional<JsonNode> metadata,
    List<Span> windows) {
  static final String TEXT = "text.txt";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PARTS =
      List.of(
          "references",
          "measures",
          "footnotes",
          "body_joins",
          "sections",
          "dates",
          "places_orgs",
          "tables");

  Gold {
    rows = Map.copyOf(rows);
    windows = List.copyOf(windows);
  }

  /**
   * @throws IOException when the folder lacks its text or a file in it cannot be read
   */
  static Gold read(Path folder) throws IOException {
    String text = Files.readString(folder.resolve(TEXT), StandardCharsets.UTF_8);
    Map<String, List<JsonNode>> rows = new HashMap<>();
    for (String part : PARTS) {
      Path file = folder.resolve(part + ".jsonl");
      if (Files.exists(file)) {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          if (!line.isBlank()) {
            lines.add(JSON.readTree(line));
          }
        }
        rows.put(part, List.copyOf(lines));
      }
    }
    return new Gold(
        String.valueOf(folder.getFileName()),
        text,
        rows,
        object(folder.resolve("metadata.json")),
        windows(object(folder.resolve("source.json")), text.length()));
  }

  /**
   * The truth about a generated document; its parts bear the names of those of gold.
   *
   * @param document one of those that a {@code truth.json} lists
   */
  static Gold generated(JsonNode document) {
    Map<String, List<JsonNode>> rows = new HashMap<>();
    for (String part : PARTS) {
      if (document.has(part)) {
        List<JsonNode> lines = new ArrayList<>();
        document.path(part).forEach(lines::add);
        rows.put(part, List.copyOf(lines));
      }
    }
    String text = document.path("text").asText();
    return new Gold(
        document.path("path").asText(),
        text,
        rows,
        Optional.of(document.path("metadata")),
        List.of(new Span(0, text.length())));
  }

  /** Whether nothing is left out, so that everything found counts. */
  boolean whole() {
    return windows.equals(List.of(new Span(0, text.length())));
  }

  private static Optional<JsonNode> object(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode node = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
    return node.isObject() && !node.isEmpty() ? Optional.of(node) : Optional.empty();
  }

  private static List<Span> windows(Optional<JsonNode> source, int length) {
    List<Span> windows = new ArrayList<>();
    source.ifPresent(
        s -> {
          for (JsonNode range : s.path("annotated_ranges")) {
            windows.add(Rows.span(range));
          }
        });
    if (windows.isEmpty()) {
      int until = source.map(s -> s.path("annotated_until").asInt(0)).orElse(0);
      windows.add(new Span(0, until > 0 ? until : length));
    }
    return windows;
  }
}
