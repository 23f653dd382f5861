package niengiam.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text of a page is worth, by the picture below it and by its words. */
class LayerVerdictTest {
  private static final String SOUND =
      "Năm 2031 Ủy ban nhân dân xã Bản Mây đã chỉ đạo các bản thực hiện kế hoạch";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no scan | Năm 2031 Ủy ban nhân dân xã Bản Mây đã chỉ đạo các bản thực hiện | good",
        "scan    | Năm 2031 Ủy ban nhân dân xã Bản Mây đã chỉ đạo các bản thực hiện | good",
        "scan    | Nam 2031 Uy ban nhan dan xa Ban May da chi dao cac ban thuc hien | poor-ocr",
        "scan    | Nàm 2031 ỳ bn nhn dân x Bán Mây dâ chi do cc bân thuc hin qurt   | poor-ocr",
        "scan    | Năm 20Ỉ1 Ủy ban nhân dân xã Bản Mây đã chỉ đạo sô bản thực hiện  | poor-ocr",
        "no scan | Năm 20Ỉ1 Ủy ban nhân dân xã Bản Mây đã chỉ đạo sô bản thực hiện  | good",
        "no scan | The committee of this commune has told all villages to do so     | good",
      })
  void pagesOfText(String picture, String line, String verdict) throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      draw(pdf, picture, line);
      Triage triage = pdf.layout(folder).pages().getFirst().triage().orElseThrow();
      assertThat(triage.layer().label()).isEqualTo(verdict);
      assertThat(triage.score()).isBetween(0.0, 1.0);
    }
  }

  @ParameterizedTest
  @CsvSource({"www.LuatVietnam.vn", "Ký bởi: Ủy ban nhân dân huyện Thanh Sơn Hạ"})
  void marksOfVendorsAndSignaturesOverAScanAreNoText(String mark) throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.scan();
      pdf.text(85, 40, 9, mark);
      pdf.nextPage();
      draw(pdf, "no scan", SOUND);
      var pages = pdf.layout(folder).pages();
      assertThat(pages.getFirst().triage().orElseThrow().layer().label()).isEqualTo("stamps-only");
      assertThat(pages.getLast().triage().orElseThrow().score()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "3"})
  void scansAloneWaitForOcr(int count) throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      for (int i = 1; i <= count; i++) {
        pdf.scan();
        if (i < count) {
          pdf.nextPage();
        }
      }
      assertThat(answer(pdf)).isEqualTo(FailureReason.NEEDS_OCR);
    }
  }

  /** Its letterhead may bear a mark of secrecy that nobody has seen. */
  @Test
  void aFirstPageThatIsNotReadKeepsTheFileOut() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.scan().nextPage();
      draw(pdf, "", "Ủy ban nhân dân xã Bản Mây đã chỉ đạo các bản thực hiện kế hoạch năm 2031");
      Path file = folder.resolve("anh.pdf");
      pdf.save(file);
      SourceFile source = new SourceFile(file, "anh.pdf", "application/pdf");
      ReadOptions options = ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER);

      assertThatThrownBy(() -> new PdfReader().read(source, options))
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining("mark of secrecy");
      assertThat(new PdfReader().read(source, options.withIncludeRestricted(true)))
          .isInstanceOf(Extraction.Done.class);
    }
  }

  private FailureReason answer(DrawnPdf pdf) throws IOException {
    try {
      return ((Extraction.Failed) pdf.read(folder)).reason();
    } catch (UnreadableException e) {
      return e.reason();
    }
  }

  private static void draw(DrawnPdf pdf, String picture, String line) throws IOException {
    if (picture.equals("scan")) {
      pdf.scan();
    }
    for (int i = 0; i < 6; i++) {
      pdf.text(85, 100 + 20 * i, 13, line);
    }
  }
}
