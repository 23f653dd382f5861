package niengiam.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import niengiam.config.Rules;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.corpus.ingest.Rebuild;
import niengiam.corpus.search.SearchRequest;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
  private static final Rules RULES = Rules.load();
  private static final String REPORT =
      """
      HUYỆN ỦY THANH SƠN HẠ
      *
      Số 05-BC/HU

      ĐẢNG BỘ TỈNH SƠN HẠ
      Thanh Sơn Hạ, ngày 05 tháng 01 năm 2024

      BÁO CÁO
      kết quả công tác năm 2023
      -----

      I. GIÁO DỤC
      Toàn huyện có 22 trường, tăng 4 trường so với năm 2022.
      Thực hiện Kế hoạch số 17-KH/HU, ngày 02/3/2023 của Ban Thường vụ Huyện ủy.
      """;

  @TempDir Path dir;
  private Path files;
  private Corpus corpus;

  @BeforeEach
  void importTwo() throws IOException {
    files = Files.createDirectories(dir.resolve("hồ sơ/2023"));
    Files.writeString(files.resolve("bc-05.txt"), REPORT, StandardCharsets.UTF_8);
    Files.writeString(files.resolve("rỗng.txt"), "", StandardCharsets.UTF_8);
    corpus = Corpus.open(dir.resolve("kho"), RULES);
    LedgerCount count = importAll();
    assertThat(count.added()).isOne();
    assertThat(count.failedBy()).containsOnlyKeys("UNREADABLE");
  }

  @AfterEach
  void close() {
    corpus.close();
  }

  private LedgerCount importAll() {
    Extractor extractor = new Extractor();
    Function<SourceFile, Extraction> read = file -> extractor.read(file, ReadOptions.DEFAULT);
    return corpus.importAll(
        List.of(dir.resolve("hồ sơ")),
        ImportOptions.standard().withJobs(2),
        read,
        ProgressListener.silent());
  }

  @Test
  void theStatusIsTheJsonOfTheContract() {
    JsonNode json = Wire.mapper().valueToTree(corpus.status());

    assertThat(json.at("/documents").asInt()).isOne();
    assertThat(json.at("/pages").asInt()).isOne();
    assertThat(json.at("/byOrigin/markup").asInt()).isOne();
    assertThat(json.at("/failures/0/path").asText()).isEqualTo("2023/rỗng.txt");
    assertThat(json.at("/failures/0/reason").asText()).isEqualTo("UNREADABLE");
    assertThat(json.at("/failures/0/detail").asText()).isNotEmpty();
    assertThat(json.at("/ledger").toString())
        .startsWith(
            "{\"seen\":2,\"new\":1,\"unchanged\":0,\"duplicate\":0,\"failed\":1,\"restricted\":0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023/bc-05.txt", "bc-05.txt", " bc-05.txt "})
  void aDocumentIsFoundByItsPath(String words) {
    assertThat(corpus.show(words)).map(Entry::path).contains("2023/bc-05.txt");
  }

  @Test
  void aDocumentIsFoundByItsIdAndItsPlaceOnDisk() {
    Entry entry = corpus.show("2023/bc-05.txt").orElseThrow();
    assertThat(corpus.show(entry.id())).contains(entry);
    assertThat(corpus.show(entry.id().substring(0, 8))).contains(entry);
    assertThat(corpus.show(files.resolve("bc-05.txt").toString())).contains(entry);
    assertThat(corpus.show("06-BC/HU")).isEmpty();
    assertThat(corpus.show("2023")).isEmpty();
  }

  @Test
  void theIndexCanBeLostAndMadeAgain() throws IOException {
    assertThat(hits()).isPositive();
    Path index = dir.resolve("kho/index");
    try (var children = Files.list(index)) {
      for (Path file : children.toList()) {
        Files.writeString(file, "?", StandardCharsets.UTF_8);
      }
    }

    Rebuild.Rebuilt rebuilt = corpus.rebuild(ProgressListener.silent());

    assertThat(rebuilt).isEqualTo(new Rebuild.Rebuilt(1, List.of()));
    corpus.close();
    corpus = Corpus.open(dir.resolve("kho"), RULES);
    assertThat(hits()).isPositive();
  }

  @Test
  void anImportMakesAnIndexThatIsMissing() throws IOException {
    Files.writeString(dir.resolve("kho/index-unfinished"), "", StandardCharsets.UTF_8);
    assertThatThrownBy(this::hits)
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("rebuild");

    assertThat(importAll().unchanged()).isOne();

    assertThat(hits()).isPositive();
  }

  @Test
  void aDamagedAnalysisBecomesAFailureAndIsReadAgain() throws IOException {
    String sha = corpus.show("bc-05.txt").orElseThrow().sha256();
    Path file = dir.resolve("kho/analyses").resolve(sha.substring(0, 2)).resolve(sha + ".json.gz");
    Files.writeString(file, "?", StandardCharsets.UTF_8);

    assertThat(corpus.rebuild(ProgressListener.silent()))
        .isEqualTo(new Rebuild.Rebuilt(0, List.of("2023/bc-05.txt")));
    assertThat(corpus.status().failures()).hasSize(2);

    Extractor extractor = new Extractor();
    corpus.retry(
        ImportOptions.standard(),
        source -> extractor.read(source, ReadOptions.DEFAULT),
        ProgressListener.silent());
    assertThat(corpus.show("bc-05.txt")).isPresent();
    assertThat(corpus.status().failures()).hasSize(1);
  }

  private long hits() throws IOException {
    return corpus.search(SearchRequest.of("22 trường")).total();
  }
}
