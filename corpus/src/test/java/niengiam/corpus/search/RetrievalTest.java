package niengiam.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import niengiam.config.Rules;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.index.SampleCodes;
import niengiam.corpus.index.SampleEntry;
import niengiam.extractor.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions in whole sentences, whose answers are known, against plain BM25. */
class RetrievalTest {
  private static final Path SHARED =
      Path.of(System.getProperty("niengiam.root", ".")).resolve("../shared/retrieval/alqac");

  /** Where both find nearly all, one question of a hundred is chance. */
  private static final double ONE_QUESTION = 0.01;

  @TempDir Path folder;

  private static List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(SHARED.resolve(file), StandardCharsets.UTF_8)) {
      lines.add(Wire.mapper().readTree(line));
    }
    return lines;
  }

  @Test
  void questionsFindTheirArticlesAsWellAsPlainLuceneAtLeast() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "no questions with known answers here");
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode article : lines("articles.jsonl")) {
      texts.put(article.path("id").asText(), article.path("text").asText());
    }
    try (IndexWriterSession writer = IndexWriterSession.open(folder, SampleCodes::keys)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        SampleEntry entry = new SampleEntry(text.getKey());
        text.getValue().lines().filter(line -> !line.isBlank()).forEach(entry::paragraph);
        writer.add(entry.build());
      }
    }
    List<Ranking> ours = new ArrayList<>();
    List<Ranking> plain = new ArrayList<>();
    try (IndexSearch index = IndexSearch.open(folder);
        PlainLucene lucene = new PlainLucene(texts)) {
      Search search = new Search(index, SampleCodes::keys, Rules.load().abbreviations());
      for (JsonNode question : lines("queries.jsonl")) {
        Set<String> wanted = new LinkedHashSet<>();
        question.path("relevant").forEach(id -> wanted.add(id.asText()));
        String text = question.path("text").asText();
        ours.add(Ranking.of(documents(search, text), wanted));
        plain.add(Ranking.of(lucene.search(text), wanted));
      }
    }
    Ranking found = Ranking.mean(ours);
    Ranking baseline = Ranking.mean(plain);
    String figures = "search: " + found + "; plain Lucene: " + baseline;
    System.getLogger(RetrievalTest.class.getName()).log(System.Logger.Level.INFO, figures);
    assertThat(found.first()).as(figures).isGreaterThan(baseline.first());
    assertThat(found.five()).as(figures).isGreaterThan(baseline.five() - ONE_QUESTION);
    assertThat(found.twenty()).as(figures).isGreaterThan(baseline.twenty() - ONE_QUESTION);
    assertThat(found.reciprocal()).as(figures).isGreaterThan(baseline.reciprocal());
  }

  private static List<String> documents(Search search, String question) throws IOException {
    SearchRequest request =
        new SearchRequest(
            Optional.empty(),
            question,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            100,
            1);
    return search.search(request).hits().stream()
        .map(hit -> hit.document().id())
        .distinct()
        .toList();
  }
}
