package niengiam.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.Analyzer;
import niengiam.config.Rules;
import niengiam.corpus.sample.Rendering;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of a fictional commune, printed and read again. */
class RenditionTest {
  private static final String TEXT =
      """
      BÁO CÁO

      Kết quả công tác dân vận năm 2021

      I. TÌNH HÌNH

      Thực hiện Kế hoạch số 207-KH/HU, ngày 12/3/2021 của Ban Thường vụ Huyện ủy¹, toàn xã có 12 tổ hòa giải, tăng 2 tổ so với năm 2020, trong đó thôn Nà Lúa có 4 tổ.

      ¹ Kế hoạch giao 35 chỉ tiêu cho xã.

      TT\tThôn\tSố tổ
      1\tNà Lúa\t1.250
      2\tNà Sim\t804
      """;

  @TempDir private static Path dir;
  private static Path gold;

  private final List<Path> read = new ArrayList<>();

  @BeforeAll
  static void gold() throws IOException {
    gold = Files.createDirectory(dir.resolve("xa-a"));
    Files.writeString(gold.resolve("text.txt"), TEXT, StandardCharsets.UTF_8);
    rows(
        "references",
        row("Kế hoạch số 207-KH/HU", "\"canonical\": \"207-KH/HU\", \"numbered\": true"));
    rows("dates", row("12/3/2021", "\"iso\": \"2021-03-12\""));
    rows(
        "measures",
        row("12 tổ", "\"value\": 12, \"unit\": \"tổ\", \"kind\": \"count\""),
        row("35 chỉ tiêu", "\"value\": 35, \"unit\": \"chỉ tiêu\", \"in_footnote\": \"1\""));
    rows(
        "tables",
        "{\"cells\": [" + row("1.250", "\"value\": 1250, \"column_path\": [\"Số tổ\"]") + "]}");
  }

  private static String row(String surface, String members) {
    int start = TEXT.indexOf(surface);
    return "{\"surface\": \"%s\", \"start\": %d, \"end\": %d, %s}"
        .formatted(surface, start, start + surface.length(), members);
  }

  private static void rows(String part, String... rows) throws IOException {
    Files.write(gold.resolve(part + ".jsonl"), List.of(rows), StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsLostInAPdf() throws IOException {
    Rendition rendition = printed(new Rendering(Rendering.Form.PDF, 200), ReadOptions.DEFAULT);

    assertThat(rendition.printout().pages()).isEqualTo(1);
    assertThat(rendition.rendered().values())
        .containsEntry("references.numbered.f1", 1.0)
        .containsEntry("dates.f1", 1.0)
        .containsEntry("measures.value.recall", 1.0)
        .containsEntry("tables.cell_recall", 1.0);
    assertThat(rendition.moves()).isEmpty();
  }

  @Test
  void aScanIsReadByRecognition() throws IOException {
    ReadOptions options =
        Optional.ofNullable(System.getenv("NIENGIAM_TESSDATA"))
            .map(folder -> ReadOptions.DEFAULT.withTessdata(Path.of(folder)))
            .orElse(ReadOptions.DEFAULT);
    assumeTrue(options.canRecognise(), "no vie.traineddata: set NIENGIAM_TESSDATA to its folder");

    Rendition rendition = printed(new Rendering(Rendering.Form.SCAN, 200), options);

    assertThat(rendition.text().values()).containsEntry("references.numbered.f1", 1.0);
    assertThat(rendition.rendered().values())
        .containsEntry("references.numbered.f1", 1.0)
        .containsEntry("dates.f1", 1.0);
  }

  @Test
  void whatBecameOfEveryFactIsToldWithItsPlace() throws IOException {
    Rendering rendering = new Rendering(Rendering.Form.PDF, 200);
    Path misread = dir.resolve("misread.txt");
    Files.writeString(
        misread,
        TEXT.replace("207-KH/HU", "2O7KHHU").replace("12 tổ", "72 tổ"),
        StandardCharsets.UTF_8);
    Evaluation.AnalysisSource source = source(ReadOptions.DEFAULT);
    Evaluation evaluation =
        new Evaluation(file -> source.of(file.toString().endsWith(".pdf") ? misread : file));

    Rendition rendition = evaluation.rendered(List.of(gold), rendering).getFirst();

    assertThat(rendition.moves())
        .filteredOn(m -> m.kind() == FactMove.Kind.LOST)
        .extracting(
            m -> m.fact().part() + " @" + m.fact().start().getAsInt() + " " + m.fact().read())
        .contains(
            "references.numbered @" + TEXT.indexOf("Kế hoạch số 207") + " Kế hoạch số 2O7KHHU",
            "measures @" + TEXT.indexOf("12 tổ") + " 72 tổ");
    assertThat(rendition.toJson().at("/rates/references.numbered.recall/loss").asDouble())
        .isEqualTo(1.0);
  }

  private Rendition printed(Rendering rendering, ReadOptions options) throws IOException {
    Rendition rendition =
        new Evaluation(source(options)).rendered(List.of(gold), rendering).getFirst();
    assertThat(read).hasSize(2);
    assertThat(read.getLast()).as("the printout is removed").doesNotExist();
    return rendition;
  }

  private Evaluation.AnalysisSource source(ReadOptions options) {
    Extractor extractor = new Extractor();
    Analyzer analyzer = new Analyzer(Rules.load());
    return file -> {
      read.add(file);
      var source = extractor.open(file, String.valueOf(file.getFileName()));
      return switch (extractor.read(source, options)) {
        case Extraction.Done done -> analyzer.analyze(done.layout());
        case Extraction.Failed failed -> throw new IOException(failed.detail());
      };
    };
  }
}
