package niengiam.analyzer.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import niengiam.extractor.layout.Span;

/**
 * A short text of a fictional district whose sentences, organisations and people are marked by
 * hand.
 */
public record Annotated(String id, String text, List<Span> sentences, List<Name> names) {
  private static final JsonMapper JSON = new JsonMapper();

  public Annotated {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /**
   * An organisation or a person.
   *
   * @param layer "org" or "person", as in the hand-checked documents
   */
  public record Name(String layer, Span span) {}

  public static List<Annotated> load() {
    try (InputStream in =
            Objects.requireNonNull(Annotated.class.getResourceAsStream("annotated.jsonl"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Annotated> all = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(of(JSON.readTree(line)));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Annotated of(JsonNode row) {
    String text = row.path("text").asText();
    List<Span> sentences = new ArrayList<>();
    row.path("sentences").forEach(s -> sentences.add(span(s)));
    List<Name> names = new ArrayList<>();
    for (JsonNode name : row.path("entities")) {
      Span span = span(name);
      if (!span.of(text).equals(name.path("surface").asText())) {
        throw new IllegalStateException(row.path("id").asText() + ": " + name);
      }
      names.add(new Name(name.path("layer").asText(), span));
    }
    return new Annotated(row.path("id").asText(), text, sentences, names);
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(-1), node.path("end").asInt(-1));
  }
}
