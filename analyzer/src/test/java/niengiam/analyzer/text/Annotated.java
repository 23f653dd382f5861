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
 * A short text of a fictional district whose sentences, organisations, people and what its figures
 * measure are marked by hand.
 */
public record Annotated(
    String id, String text, List<Span> sentences, List<Name> names, List<Indicator> indicators) {
  private static final JsonMapper JSON = new JsonMapper();

  public Annotated {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    indicators = List.copyOf(indicators);
  }

  /**
   * An organisation or a person.
   *
   * @param layer "org" or "person", as in the hand-checked documents
   */
  public record Name(String layer, Span span) {}

  /**
   * What a figure measures, as a reader would write it into the first column of a table.
   *
   * @param figure its digits alone
   * @param phrase words of the same sentence; several figures may share them
   */
  public record Indicator(Span figure, Span phrase) {}

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
    row.path("entities")
        .forEach(name -> names.add(new Name(name.path("layer").asText(), marked(name, text))));
    List<Indicator> indicators = new ArrayList<>();
    row.path("indicators")
        .forEach(
            i -> indicators.add(new Indicator(marked(i.path("figure"), text), marked(i, text))));
    return new Annotated(row.path("id").asText(), text, sentences, names, indicators);
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(-1), node.path("end").asInt(-1));
  }

  private static Span marked(JsonNode node, String text) {
    Span span = span(node);
    if (!span.of(text).equals(node.path("surface").asText())) {
      throw new IllegalStateException(text + ": " + node);
    }
    return span;
  }
}
