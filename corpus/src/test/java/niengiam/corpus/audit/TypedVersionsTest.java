package niengiam.corpus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.Finding;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.TextOrigin;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report of a fictional district, typed and scanned; names of scans begin with "quét". */
class TypedVersionsTest {
  private static final Rules RULES = Rules.load();

  private static final String REPORT =
      """
      HUYỆN ỦY THANH SƠN HẠ
      Số 45-BC/HU
      Thanh Sơn Hạ, ngày 30 tháng 11 năm 2023
      BÁO CÁO
      Tổng kết công tác dân vận năm 2023

      Ban Thường vụ Huyện ủy đã lãnh đạo các tổ chức cơ sở đảng quán triệt các văn bản của cấp trên, phân công cấp ủy viên phụ trách địa bàn và kiểm tra việc thực hiện quy chế dân chủ.

      Mạng lưới lớp học được sắp xếp lại, cơ sở vật chất được quan tâm đầu tư từ nhiều nguồn vốn khác nhau.

      Nhân dân các bản góp 1.250 ngày công làm đường, hiến đất mở rộng các tuyến đường liên thôn và giữ gìn vệ sinh chung.
      """;

  private static final String TABLE =
      """

      PHỤ LỤC
      (Kèm theo Báo cáo số 45-BC/HU ngày 30/11/2023 của Ban Thường vụ Huyện ủy)
      TT\tTên đơn vị\tSố tổ\tSố hộ
      1\tXã Nà Khế\t5\t50
      2\tXã Tà Dẻ\t7\t70
      3\tXã Suối Gạo\t8\t80
      \tTổng cộng\t20\t200
      """;

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what | old => new in the scan, and in the typed file | files with a wrong sum
        "OCR misread a total | 20\t200 => 20\t260 | | ",
        "OCR misread an addend | Dẻ\t7\t70 => Dẻ\t7\t10 | | ",
        "OCR misread letters of the row too | Tổng cộng\t20\t200 => Tông cộng\t20\t260 | | ",
        "both print a wrong total | 20\t200 => 20\t260 | 20\t200 => 20\t260 | quét.txt, bc.txt",
        "both are wrong and the scan is misread | 20\t200 => 20\t280 | 20\t200 => 20\t260"
            + " | quét.txt, bc.txt",
        "a draft decides nothing | 20\t200 => 20\t260 | Số 45-BC/HU => Số    -BC/HU | quét.txt",
        "the typed file has no such table | 20\t200 => 20\t260 | TABLE => | quét.txt",
        "the typed file alone is wrong | | 20\t200 => 20\t260 | bc.txt",
      })
  void whatAScanSaysAgainstItself(String what, String scan, String typed, String wrong)
      throws IOException {
    write("bc.txt", typed, "");
    // Two files of the same bytes are one document.
    write("quét.txt", scan, "\n");

    List<String> expected = wrong == null ? List.of() : List.of(wrong.split(", ", -1));
    assertThat(wrongSums()).as(what).containsExactlyInAnyOrderElementsOf(expected);
  }

  private void write(String name, String change, String end) throws IOException {
    String text = REPORT + TABLE;
    if (change != null) {
      String[] parts = change.split("=>", -1);
      String old = parts[0].strip().replace("TABLE", TABLE);
      assertThat(text).contains(old);
      text = text.replace(old, parts[1].strip());
    }
    Path folder = Files.createDirectories(dir.resolve("hồ sơ"));
    Files.writeString(folder.resolve(name), text + end, StandardCharsets.UTF_8);
  }

  private List<String> wrongSums() throws IOException {
    try (Corpus corpus = Corpus.open(dir.resolve("kho"), RULES)) {
      corpus.importAll(
          List.of(dir.resolve("hồ sơ")),
          ImportOptions.standard().withJobs(1),
          TypedVersionsTest::read,
          ProgressListener.silent());
      return corpus.audit(AuditRequest.all()).findings().stream()
          .filter(finding -> finding.check().equals("C10-table-sum"))
          .map(TypedVersionsTest::path)
          .distinct()
          .toList();
    }
  }

  private static String path(Finding finding) {
    return finding.evidence().getFirst().document().path().orElseThrow();
  }

  private static Extraction read(SourceFile file) {
    Extraction read = new Extractor().read(file, ReadOptions.DEFAULT);
    return read instanceof Extraction.Done done && file.name().startsWith("quét")
        ? new Extraction.Done(file, scanned(done.layout()), List.of())
        : read;
  }

  /** As OCR gives it. */
  private static Layout scanned(Layout layout) {
    List<Page> pages =
        layout.pages().stream()
            .map(
                page ->
                    new Page(
                        page.number(),
                        page.width(),
                        page.height(),
                        page.span(),
                        TextOrigin.OCR,
                        0.9,
                        page.blocks()))
            .toList();
    return new Layout(layout.text(), pages, layout.notes());
  }
}
