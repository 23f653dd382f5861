package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person corrects is shown, compared and exported, and outlives another import. */
class CorrectCommandTest {
  private static final String REPORT =
      """
      HUYỆN ỦY THANH SƠN HẠ
      Số 310-BC/HU
      Thanh Sơn Hạ, ngày 30 tháng 11 năm 2022
      BÁO CÁO
      Tổng kết công tác dân vận năm 2022

      Thực hiện Kế hoạch số 258-KH/HU, toàn huyện có 18 trường đạt chuẩn quốc gia.

      Trên đây là Báo cáo của Ban Thường vụ Huyện ủy Thanh Sơn Hạ./.
      """;

  @TempDir private Path folder;
  private String text = "";

  private record Ran(int status, String out, String err) {}

  private Ran run(String... args) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--archive", folder.resolve("kho").toString()));
    words.addAll(List.of(args));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, Map.of(), Terminal.Screens.NONE);
    int status = Niengiam.run(terminal, words.toArray(String[]::new));
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void archive() throws IOException {
    Path files = Files.createDirectories(folder.resolve("bao-cao"));
    Files.writeString(files.resolve("2022.txt"), REPORT);
    assertThat(run("import", files.toString(), "--ocr", "never").status()).isZero();
    try (Corpus corpus = Corpus.open(folder.resolve("kho"), Rules.load())) {
      text = corpus.show("310-BC/HU").orElseThrow().analysis().document().layout().text();
    }
  }

  private Ran correct(String surface, String... change) {
    int at = text.indexOf(surface);
    List<String> words =
        new ArrayList<>(
            List.of("correct", "310-BC/HU", "--at", at + ".." + (at + surface.length())));
    words.addAll(Arrays.asList(change));
    return run(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "18 trường, --value=22, (đã sửa) 22 trường",
    "258-KH/HU, --canonical=253-KH/HU, (đã sửa) 253-KH/HU",
    "258-KH/HU, --date=2021-03-07, (đã sửa) 258-KH/HU · 07/03/2021",
  })
  void theRightOneIsShownAfterAnotherImportAndUntilItIsTakenBack(
      String surface, String change, String shown) throws IOException {
    assertThat(correct(surface, change).status()).isZero();
    assertThat(run("rebuild").status()).isZero();
    assertThat(run("import", folder.resolve("bao-cao").toString(), "--ocr", "never").status())
        .isZero();
    assertThat(run("show", "310-BC/HU").out()).contains(shown);
    assertThat(run("verify").status()).isZero();

    assertThat(run("correct", "310-BC/HU", "--undo", "1").status()).isZero();
    assertThat(run("show", "310-BC/HU").out()).doesNotContain("đã sửa");
  }

  @Test
  void theIndexFollowsAtOnce() {
    assertThat(run("references", "258-KH/HU").out()).contains("310-BC/HU");
    assertThat(correct("258-KH/HU", "--not-a-fact").status()).isZero();
    assertThat(run("references", "258-KH/HU").out()).doesNotContain("310-BC/HU");
  }

  @Test
  void anExportListsThem() throws IOException {
    assertThat(correct("18 trường", "--value=22.5", "--unit=hộ").status()).isZero();
    Path out = folder.resolve("ra");
    assertThat(run("export", "--format", "jsonl", "--out", out.toString()).status()).isZero();
    assertThat(Files.readString(out.resolve("corrections.jsonl")))
        .contains("\"kind\":\"Figure\"", "\"value\":22.5", "\"unit\":\"hộ\"", "18 trường");
    assertThat(Files.readString(out.resolve("measures.jsonl"))).contains("\"value\":22.5");
  }

  @ParameterizedTest
  @CsvSource({
    "--at 5 --value 3, START..END",
    "--at 0..99999 --value 3, nằm ngoài",
    "--at 9..9 --value 3, nằm ngoài",
    "--at 0..4 --value 3, không có gì để sửa",
    "--at 0..4, đúng một trong",
    "--at 0..4 --value 3 --not-a-fact, đúng một trong",
    "--at 0..4 --text x --unit hộ, đúng một trong",
    "--undo 1, không có điều sửa số 1",
  })
  void whatCannotBeDoneIsSaid(String options, String told) {
    Ran ran = run(("correct 310-BC/HU " + options).split(" "));
    assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(ran.err()).contains(told);
    assertThat(run("correct", "310-BC/HU", "--list").out()).contains("Đã sửa 0 chỗ");
  }

  @Test
  void correctedWordsAreShownAndFoundAndSoAreThoseThatWereRead() {
    assertThat(correct("toàn huyện có", "--text=toàn thị trấn có").status()).isZero();
    for (String again : List.of("search", "rebuild", "import")) {
      if (again.equals("rebuild")) {
        assertThat(run("rebuild").status()).isZero();
      } else if (again.equals("import")) {
        run("import", folder.resolve("bao-cao").toString(), "--ocr", "never", "--force");
      }
      assertThat(run("search", "\"toàn thị trấn\"").out())
          .contains("«toàn thị trấn» có 18 trường")
          .contains("(đã sửa) “thị trấn”; khi đọc là “huyện”");
      assertThat(run("search", "\"toàn huyện\"").out())
          .contains("toàn thị trấn có 18 trường")
          .contains("khi đọc là “«huyện»”");
    }
    assertThat(run("show", "310-BC/HU").out()).contains("toàn thị trấn có 18 trường");
    assertThat(run("references", "258-KH/HU").out()).contains("(đã sửa)", "toàn thị trấn");
  }

  @Test
  void aCorrectedTitleNamesTheDocument() {
    assertThat(correct("công tác dân vận", "--text=công tác tôn giáo").status()).isZero();
    assertThat(run("search", "310-BC/HU").out()).contains("Tổng kết công tác tôn giáo năm 2022");
  }

  @Test
  void comparisonAndAuditSayThatAValueWasCorrected() throws IOException {
    Files.writeString(
        folder.resolve("bao-cao").resolve("2023.txt"),
        REPORT
            .replace("2022", "2023")
            .replace("310-BC", "311-BC")
            .replace(
                "18 trường đạt chuẩn quốc gia",
                "22 trường đạt chuẩn quốc gia, tăng 3 trường so với cùng kỳ"));
    assertThat(run("import", folder.resolve("bao-cao").toString(), "--ocr", "never").status())
        .isZero();
    assertThat(run("audit", "--check", "C16-delta").out()).contains("18 trường");
    assertThat(correct("18 trường", "--value=17").status()).isZero();
    assertThat(run("compare", "trường", "đạt", "chuẩn", "quốc", "gia").out())
        .contains("17 [đã sửa]");
    assertThat(run("audit", "--check", "C16-delta").out()).contains("17 trường", "(đã sửa)");
    assertThat(correct("18 trường", "--value=19").status()).isZero();
    assertThat(run("audit", "--check", "C16-delta").out()).contains("Không thấy mâu thuẫn");
  }

  /** The program reads its own text anew: what it read wrong before is now held against it. */
  @Test
  void correctedDocumentsAreGold() throws IOException {
    assertThat(correct("18 trường", "--value=22").status()).isZero();
    assertThat(correct("258-KH/HU", "--canonical=253-KH/HU").status()).isZero();
    assertThat(correct("toàn huyện", "--text=trên địa bàn toàn huyện").status()).isZero();
    Path out = folder.resolve("gold");
    assertThat(run("export", "--gold", "--out", out.toString()).out()).contains("1 văn bản");
    String scores = run("evaluate", out.toString(), "--misses").out();
    assertThat(scores)
        .containsPattern("measures.value.recall +0.000")
        .containsPattern("references.numbered.recall +0.000")
        .containsPattern("dates.*");
    assertThat(scores).contains("18 trường", "258-KH/HU");
    assertThat(run("correct", "310-BC/HU", "--undo", "1").status()).isZero();
    assertThat(run("correct", "310-BC/HU", "--undo", "1").status()).isZero();
    assertThat(run("export", "--gold", "--out", out.toString()).status()).isZero();
    assertThat(run("evaluate", out.toString()).out())
        .containsPattern("measures.value.recall +1.000")
        .containsPattern("references.numbered.recall +1.000");
  }

  @Test
  void anUnknownDocumentIsNamed() {
    assertThat(run("correct", "999-BC/HU", "--list").err()).contains("999-BC/HU");
  }
}
