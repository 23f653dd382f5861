package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import niengiam.extractor.wire.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job through the commands that people type: two reports of a fictional district. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandLineTest {
  private static final String REPORT =
      """
      ĐẢNG BỘ TỈNH HÀ SƠN
      HUYỆN ỦY THANH SƠN HẠ
      Số %d-BC/HU
      ĐẢNG CỘNG SẢN VIỆT NAM
      Thanh Sơn Hạ, ngày 30 tháng 11 năm %d
      BÁO CÁO
      Tổng kết công tác dân vận năm %d, nhiệm vụ trọng tâm năm %d
      I. KẾT QUẢ
      Ban Thường vụ Huyện ủy ban hành Kế hoạch số 258-KH/HU, ngày 01/02/2022 về thực hiện quy chế dân chủ ở cơ sở. Các xã đã tổ chức học tập cho cán bộ, đảng viên và vận động
      ¹ Chương trình số 13-CTr/HU ngày 30/12/2021 về công tác dân vận.
      nhân dân bản Nà Pán chăm sóc đồi chè shan tuyết¹.
      Qua kiểm tra, các xã đều thực hiện tốt Kế hoạch nêu trên.
      Toàn huyện có %d trường đạt chuẩn quốc gia%s.
      T/M BAN THƯỜNG VỤ
      PHÓ BÍ THƯ
      Lò Văn Mẫu
      """;

  @TempDir private static Path folder;

  /** What a command printed and how it ended. */
  private record Ran(int status, String out, String err) {
    JsonNode json() throws IOException {
      return Wire.mapper().readTree(out);
    }
  }

  private static Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment =
        Map.of("NIENGIAM_ARCHIVE", folder.resolve("archive").toString());
    int status = Niengiam.run(new Terminal(out, err, environment, Terminal.Screens.NONE), args);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeAll
  static void files() throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(
        files.resolve("bc-2022.txt"), REPORT.formatted(301, 2022, 2022, 2023, 18, ""));
    Files.writeString(
        files.resolve("bc-2023.txt"),
        REPORT.formatted(412, 2023, 2023, 2024, 22, ", tăng 4 trường so với cùng kỳ"));
  }

  @Test
  @Order(1)
  void anImportEndsWithALedgerThatAddsUp() throws IOException {
    Ran ran = run("import", folder.resolve("files").toString(), "--format", "json");
    assertThat(ran.err()).doesNotContain("Exception");
    assertThat(ran.status()).isZero();
    assertThat(ran.json().path("ledger").path("seen").asInt()).isEqualTo(2);
    assertThat(ran.json().path("ledger").path("new").asInt()).isEqualTo(2);
    Ran again = run("import", folder.resolve("files").toString(), "--format", "json");
    assertThat(again.json().path("ledger").path("unchanged").asInt()).isEqualTo(2);
    assertThat(again.json().path("documents").asInt()).isEqualTo(2);
  }

  @Test
  @Order(1)
  void aBenchReadsAndStoresNothing() {
    Ran ran = run("bench", folder.resolve("files").toString(), "--jobs", "1", "--lang", "en");
    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines().filter(line -> line.startsWith("txt")).toList())
        .singleElement()
        .asString()
        .containsPattern("txt +2 +2 +100[.]0 +2 ");
  }

  @ParameterizedTest
  @Order(2)
  @ValueSource(
      strings = {
        "258-KH/HU",
        "258/KH-HU",
        "KH 258 HU",
        "ke hoach so 258-kh/hu",
        "quy che dan chu co so",
        "vận động nhân dân bản Nà Pán",
        "\"van dong nhan dan\""
      })
  void aSearchFindsNumbersInAnySpellingAndSentencesThatANoteCuts(String query) throws IOException {
    Ran ran = run("search", query, "--format", "json");
    assertThat(ran.status()).isZero();
    assertThat(ran.json().path("hits")).isNotEmpty();
    JsonNode hit = ran.json().path("hits").get(0);
    assertThat(hit.path("page").asInt()).isEqualTo(1);
    assertThat(hit.path("snippet").asText()).isNotBlank();
    assertThat(hit.path("document").path("path").asText()).startsWith("bc-20");
  }

  @Test
  @Order(2)
  void aComparisonSaysWhetherComputedAndStatedChangeAgree() throws IOException {
    Ran ran = run("compare", "truong dat chuan quoc gia", "--format", "json");
    JsonNode values = ran.json().path("series").get(0).path("values");
    assertThat(values).hasSize(2);
    JsonNode last = values.get(1);
    assertThat(last.path("value").asInt()).isEqualTo(22);
    assertThat(last.path("computed").path("amount").asInt()).isEqualTo(4);
    assertThat(last.path("stated").path("amount").asInt()).isEqualTo(4);
    assertThat(last.path("agreement").asText()).isEqualTo("agrees");
    assertThat(run("compare", "trường đạt chuẩn").out()).contains("khớp", "412-BC/HU", "trang 1");
    assertThat(run("--lang", "en", "compare", "trường đạt chuẩn").out()).contains("agrees");
  }

  @ParameterizedTest
  @Order(2)
  @CsvSource({"c.svg, 0", "c.PNG, 0", "c.pdf, 2", "c, 2", "none/c.svg, 2"})
  void aChartIsDrawnToFilesOfTwoKinds(String name, int status) {
    Path file = folder.resolve(name);
    Ran ran = run("compare", "trường đạt chuẩn", "--chart", file.toString());
    assertThat(ran.status()).isEqualTo(status);
    assertThat(Files.exists(file)).isEqualTo(status == 0);
    assertThat(ran.err()).doesNotContain("Exception").contains(name);
  }

  @Test
  @Order(2)
  void aComparisonSaysWhyAndNamesTheReportOfTheYearBefore() {
    String text = run("compare", "trường đạt chuẩn", "--why").out();
    assertThat(text).contains("giá trị duy nhất của năm");
    assertThat(text)
        .contains("suy ra năm 2022 là 18; báo cáo năm 2022 ghi 18 (301-BC/HU, trang 1)");
    assertThat(run("compare", "trường đạt chuẩn").out()).doesNotContain("giá trị duy nhất");
    assertThat(run("compare", "trường đạt chuẩn", "--format", "csv", "--why").out())
        .contains("reconciled", "giá trị duy nhất của năm");
  }

  @Test
  @Order(2)
  void aReportThatLacksNothingDropsNothing() {
    assertThat(run("indicators", "--dropped").out()).contains("Không báo cáo nào bỏ");
    assertThat(run("indicators", "--years", "2023").status()).isEqualTo(2);
    assertThat(run("indicators", "--dropped", "trường").status()).isEqualTo(2);
  }

  @Test
  @Order(2)
  void aWorkbookLinksEachValueToItsSentence() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> environment =
        Map.of("NIENGIAM_ARCHIVE", folder.resolve("archive").toString());
    Terminal terminal =
        new Terminal(out, new ByteArrayOutputStream(), environment, Terminal.Screens.NONE);
    Niengiam.run(terminal, "compare", "trường đạt chuẩn", "--format", "xlsx");
    Path book = Files.write(folder.resolve("book.xlsx"), out.toByteArray());
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(book.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("Evidence!A2", "Evidence!A3");
    assertThat(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).contains("file:///");
    assertThat(parts).containsKey("xl/worksheets/sheet2.xml");
  }

  @Test
  @Order(2)
  void aCitedDocumentThatIsNotHeldIsNamed() throws IOException {
    assertThat(run("references", "258/KH-HU", "--format", "json").json().path("status").asText())
        .isEqualTo("missing");
    assertThat(
            run("references", "258/KH-HU", "--format", "json")
                .json()
                .at("/citations/0/shortForms/0/surface")
                .asText())
        .isEqualTo("Kế hoạch nêu trên");
    assertThat(run("references", "412-BC/HU", "--format", "json").json().path("status").asText())
        .isEqualTo("held");
    assertThat(run("references", "--missing").out()).contains("258-KH/HU", "13-CTr/HU");
    assertThat(run("references", "--graph", "dot").out()).startsWith("digraph");
  }

  @ParameterizedTest
  @Order(2)
  @CsvSource({
    "status, 2 văn bản",
    "indicators, trường",
    "show 412-BC/HU, Lò Văn Mẫu",
    "show 412-BC/HU, Kế hoạch nêu trên → 258-KH/HU",
    "references 258-KH/HU, «Kế hoạch nêu trên»",
    "rules, indicators.yml"
  })
  void otherQuestionsAreAnsweredInWords(String words, String expected) {
    Ran ran = run(words.split(" ", -1));
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains(expected);
  }

  @Test
  @Order(2)
  void anExportHasARowForEveryFact() throws IOException {
    Path out = folder.resolve("export");
    assertThat(run("export", "--format", "csv", "--out", out.toString()).status()).isZero();
    assertThat(Files.readString(out.resolve("references.csv"))).contains("258-KH/HU");
    assertThat(Files.readString(out.resolve("measures.csv"))).contains("trường");
  }

  @Test
  @Order(2)
  void theIndexCanBeMadeAnew() {
    assertThat(run("rebuild").out()).contains("2");
    assertThat(run("search", "258-KH/HU").out()).contains("412-BC/HU");
  }

  @Test
  @Order(3)
  void everyBadFileIsANamedFailure() throws IOException {
    Path bad = Files.createDirectories(folder.resolve("bad"));
    Files.createFile(bad.resolve("rong.pdf"));
    Files.writeString(
        bad.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Catalog", StandardCharsets.UTF_8);
    ImageIO.write(
        new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB),
        "jpg",
        bad.resolve("anh.docx").toFile());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bad.resolve("goi.zip")))) {
      zip.putNextEntry(new ZipEntry("../ngoai.txt"));
      zip.write("ra ngoài".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    Ran ran = run("import", bad.toString());
    assertThat(ran.status()).isEqualTo(ExitStatus.WITH_FAILURES);
    assertThat(ran.out() + ran.err()).doesNotContain("Exception:").doesNotContain("\tat ");
    assertThat(run("status", "--failures").out())
        .contains("rong.pdf", "cut.pdf", "anh.docx", "goi.zip", "UNREADABLE");
    assertThat(folder.resolve("ngoai.txt")).doesNotExist();
    assertThat(folder.getParent().resolve("ngoai.txt")).doesNotExist();
  }

  @Test
  @Order(3)
  void theLedgerOfAnImportCountsItsOwnFiles() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Files.writeString(one.resolve("bc.txt"), REPORT.formatted(77, 2021, 2021, 2022, 9, ""));
    JsonNode answer = run("import", one.toString(), one + "/", "--format", "json").json();
    assertThat(members(answer)).isEqualTo("documents pages byType byYear byOrigin failures ledger");
    assertThat(members(answer.path("ledger")))
        .isEqualTo("seen new unchanged duplicate failed restricted failedBy");
    assertThat(answer.path("ledger").path("seen").asInt()).isEqualTo(1);
    JsonNode status = run("status", "--format", "json").json();
    assertThat(members(status)).isEqualTo(members(answer));
    assertThat(status.path("ledger").path("seen").asInt()).isGreaterThan(1);
  }

  private static String members(JsonNode object) {
    return String.join(" ", (Iterable<String>) object::fieldNames);
  }

  @Test
  @Order(3)
  void restrictedDocumentsAreListedAndLeaveNothingInTheArchive() throws IOException {
    Path secret = Files.createDirectories(folder.resolve("secret"));
    for (String mark : new String[] {"MẬT", "TUYỆT MẬT"}) {
      Files.writeString(
          secret.resolve(mark + ".txt"),
          mark + "\n" + REPORT.formatted(88, 2020, 2020, 2021, 7, ""));
    }
    String archive = folder.resolve("guarded").toString();
    Ran ran = run("--archive", archive, "import", secret.toString(), "--format", "json");
    assertThat(ran.status()).isEqualTo(ExitStatus.WITH_FAILURES);
    assertThat(ran.json().path("ledger").path("restricted").asInt()).isEqualTo(2);
    assertThat(ran.json().path("failures").toString()).contains("MẬT.txt", "RESTRICTED");
    assertThat(Path.of(archive, "originals")).doesNotExist();
    Ran again =
        run(
            "--archive",
            archive,
            "import",
            secret.toString(),
            "--include-restricted",
            "--format",
            "json");
    assertThat(again.json().path("ledger").path("new").asInt()).isEqualTo(1);
    assertThat(again.json().path("ledger").path("restricted").asInt()).isEqualTo(1);
    assertThat(again.json().path("failures").toString()).contains("TUYỆT MẬT.txt");
  }

  @Test
  @Order(3)
  void theArchiveIsNotImportedIntoItself() {
    for (String own : new String[] {"archive", "archive/originals", "archive/ledger.jsonl"}) {
      Ran ran = run("import", folder.resolve(own).toString());
      assertThat(ran.status()).as(own).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(ran.err()).contains(own);
    }
  }

  @Test
  @Order(3)
  void oneFileGoesThroughThePipelineWithoutAnArchive() throws IOException {
    Ran ran = run("extract", folder.resolve("files/bc-2023.txt").toString(), "--format", "json");
    assertThat(ran.status()).isZero();
    assertThat(ran.json().path("metadata").path("number").asText()).isEqualTo("412-BC/HU");
    assertThat(ran.json().path("source").path("sha256").asText()).hasSize(64);
    assertThat(
            run("extract", folder.resolve("files/bc-2023.txt").toString(), "--format", "markdown")
                .out())
        .contains("## I. KẾT QUẢ");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Ran failed = run("extract", empty.toString(), "--format", "json");
    assertThat(failed.status()).isEqualTo(ExitStatus.WITH_FAILURES);
    assertThat(failed.json().path("failed").path("reason").asText()).isEqualTo("UNREADABLE");
  }

  @ParameterizedTest
  @CsvSource({
    "frobnicate, 2",
    "import, 2",
    "import no-such-folder, 2",
    "search, 2",
    "search x --limit 0, 2",
    "search x --year abc, 2",
    "extract no-such-file.pdf, 2",
    "--archive no-such-archive status, 2",
    "--rules no-such-folder rules, 2"
  })
  void wrongUsageIsOneClearLineAndStatusTwo(String words, int status) {
    Ran ran = run(words.split(" ", -1));
    assertThat(ran.status()).isEqualTo(status);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void anArchiveThatIsNoneIsRefused() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("niengiam.json"), "{\"schema\": 999}");
    Ran ran = run("--archive", other.toString(), "status");
    assertThat(ran.status()).isEqualTo(ExitStatus.ARCHIVE_UNUSABLE);
    assertThat(ran.err()).isNotBlank().doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyCommandHasHelpInBothLanguages(String language) {
    Niengiam program =
        new Niengiam(
            new Terminal(
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                Map.of(),
                Terminal.Screens.NONE),
            language);
    for (Command command : Commands.all(program)) {
      String name = command.getClass().getAnnotation(picocli.CommandLine.Command.class).name();
      if (!name.equals("worker")) {
        Ran ran = run("--lang", language, name, "--help");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).as(name).contains(language.equals("vi") ? "Cách dùng" : "Usage");
        assertThat(program.messages().bundle().keySet())
            .as(name)
            .anyMatch(key -> key.startsWith("niengiam." + name + ".usage.description"));
      }
    }
  }
}
