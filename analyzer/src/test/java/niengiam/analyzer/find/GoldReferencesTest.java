package niengiam.analyzer.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.find.reference.DateScanner;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Floors of quality on hand-checked documents, where those are at hand. */
class GoldReferencesTest {
  private static final double NUMBERED = 0.97;
  private static final double DATES = 0.98;

  private final ReferenceFinder finder = new ReferenceFinder(Rules.load());

  @TestFactory
  Stream<DynamicTest> each_document() throws IOException {
    Path gold = Path.of(System.getProperty("niengiam.root", ".")).resolve("../shared/gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no hand-checked documents at " + gold);
    List<Path> folders;
    try (Stream<Path> all = Files.list(gold)) {
      folders = all.filter(f -> Files.exists(f.resolve("references.jsonl"))).sorted().toList();
    }
    return folders.stream().map(f -> dynamicTest(f.getFileName().toString(), () -> check(f)));
  }

  private void check(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("text.txt"), StandardCharsets.UTF_8);
    List<String> foundCodes = new ArrayList<>();
    List<String> foundDates = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      Passage passage = Passage.of(text, List.of(span), List.of(), Optional.empty());
      finder.find(passage).stream()
          .filter(r -> r.number().isPresent())
          .map(Reference::canonical)
          .map(GoldReferencesTest::key)
          .forEach(foundCodes::add);
      DateScanner.find(passage.text()).stream()
          .map(DateScanner.Found::date)
          .map(Object::toString)
          .forEach(foundDates::add);
      start = span.end() + 1;
    }
    List<String> codes = new ArrayList<>();
    for (JsonNode row : rows(folder.resolve("references.jsonl"))) {
      if (row.path("tier").asText("core").equals("core") && row.path("numbered").asBoolean()) {
        codes.add(key(row.path("canonical").asText()));
      }
    }
    List<String> dates =
        rows(folder.resolve("dates.jsonl")).stream().map(d -> d.path("iso").asText()).toList();
    assertThat(f1(codes, foundCodes)).as("numbered references").isGreaterThanOrEqualTo(NUMBERED);
    assertThat(f1(dates, foundDates)).as("dates").isGreaterThanOrEqualTo(DATES);
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        rows.add(new ObjectMapper().readTree(line));
      }
    }
    return rows;
  }

  private static String key(String canonical) {
    return canonical.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  private static double f1(List<String> wanted, List<String> found) {
    List<String> rest = new ArrayList<>(found);
    long hits = wanted.stream().filter(rest::remove).count();
    int all = wanted.size() + found.size();
    return all == 0 ? 1 : 2.0 * hits / all;
  }
}
