package niengiam.analyzer.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import niengiam.extractor.layout.Span;

/**
 * A hand-checked document outside of the project. What is marked in it is kept as offsets, without
 * text: the ends of sentences inside its lines, organisations, people, and "optional" places that
 * are neither right nor wrong. Organisations of a document with places_orgs.jsonl are there.
 */
record Marked(String name, String text, Map<String, Set<Span>> marks) {
  private static final JsonMapper JSON = new JsonMapper();

  Set<Span> of(String kind) {
    return marks.getOrDefault(kind, Set.of());
  }

  static List<Marked> load(Path gold) throws IOException {
    Map<String, Marked> documents = new LinkedHashMap<>();
    for (String row : rows()) {
      String[] cells = row.split("\t", -1);
      if (!documents.containsKey(cells[0])) {
        documents.put(cells[0], read(gold.resolve(cells[0])));
      }
      Span span = new Span(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
      Objects.requireNonNull(documents.get(cells[0])).mark(cells[1], span);
    }
    return List.copyOf(documents.values());
  }

  private static List<String> rows() throws IOException {
    try (InputStream in = Objects.requireNonNull(Marked.class.getResourceAsStream("marks.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }

  private static Marked read(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("text.txt"), StandardCharsets.UTF_8);
    Marked document = new Marked(folder.getFileName().toString(), text, new LinkedHashMap<>());
    Path names = folder.resolve("places_orgs.jsonl");
    if (Files.exists(names)) {
      for (String line : Files.readAllLines(names, StandardCharsets.UTF_8)) {
        JsonNode row = JSON.readTree(line);
        if (row.path("layer").asText().equals("org")) {
          document.mark("org", new Span(row.path("start").asInt(-1), row.path("end").asInt(-1)));
        }
      }
    }
    return document;
  }

  private void mark(String kind, Span span) {
    marks.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(span);
  }
}
