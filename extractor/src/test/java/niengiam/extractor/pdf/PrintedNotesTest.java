package niengiam.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks and notes as they are printed: raised and small, below a rule at the foot of the page. */
class PrintedNotesTest {
  @TempDir private Path folder = Path.of("");

  private static String roles(Layout layout) {
    StringBuilder all = new StringBuilder();
    for (Page page : layout.pages()) {
      all.append(
          page.blocks().stream()
              .map(b -> ((Block.Text) b).role() + " " + b.span().of(layout.text()) + "\n")
              .collect(Collectors.joining()));
    }
    return all.toString().strip();
  }

  @ParameterizedTest
  @CsvSource({
    "14, xã có 12 trường, 1, ' và 3 trạm.', xã có 12 trường¹ và 3 trạm.",
    "14, xã có 12 trường, 12, '', xã có 12 trường¹²",
    "14, đạt 45 m, 2, ' nhà ở.', đạt 45 m² nhà ở.",
    "14, đường dài 1, st, ' km.', đường dài 1st km.",
  })
  void raisedDigitsAreSuperscripts(
      double size, String before, String raised, String after, String read) throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      double x = pdf.text(85, 100, size, before);
      x = pdf.text(x, 100 - 0.35 * size, 0.6 * size, raised);
      pdf.text(x, 100, size, after);
      assertThat(pdf.layout(folder).text()).isEqualTo(read);
    }
  }

  /** The rule of Word is two inches long, that of LibreOffice a quarter of the line. */
  @ParameterizedTest
  @CsvSource({"144", "118", "0"})
  void notesStandBelowTheBodyOfTheirPage(double rule) throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      body(pdf, "1");
      pdf.rule(85, 690, 85 + rule, 690);
      note(
          pdf,
          705,
          "1",
          "Trong đó có 05 trường mầm non của xã Bản Mây và của các bản ở xa trung tâm xã theo báo cáo, biểu số 2,");
      pdf.text(85, 718, 10, "chưa tính lớp ghép tại");
      pdf.nextPage();
      body(pdf, "1");
      if (rule > 0) {
        pdf.rule(85, 690, 85 + rule, 690);
        pdf.text(85, 705, 10, "các bản của xã Nậm Thử.");
      }
      note(pdf, 718, "1", "Theo số liệu của huyện.");
      String goesOn = rule > 0 ? "NOTE các bản của xã Nậm Thử.\n" : "";
      assertThat(roles(pdf.layout(folder)))
          .isEqualTo(
              """
              BODY Toàn xã Bản Mây có 12 trường học¹ và 03 trạm y tế hoạt động tốt trong năm.
              NOTE ¹ Trong đó có 05 trường mầm non của xã Bản Mây và của các bản ở xa trung tâm xã theo báo cáo, biểu số 2, chưa tính lớp ghép tại
              BODY Toàn xã Bản Mây có 12 trường học¹ và 03 trạm y tế hoạt động tốt trong năm.
              %sNOTE ¹ Theo số liệu của huyện."""
                  .formatted(goesOn));
    }
  }

  private static void body(DrawnPdf pdf, String mark) throws IOException {
    double x = pdf.text(113, 100, 14, "Toàn xã Bản Mây có 12 trường học");
    x = pdf.text(x, 95, 8, mark);
    pdf.text(x, 100, 14, " và 03 trạm y tế hoạt động tốt trong");
    pdf.text(85, 120, 14, "năm.");
  }

  private static void note(DrawnPdf pdf, double y, String mark, String text) throws IOException {
    double x = pdf.text(85, y - 3, 6, mark);
    pdf.text(x + 2, y, 10, text);
  }

  @Test
  void aRuleInTheBodyOpensNoNotes() throws IOException {
    try (DrawnPdf pdf = new DrawnPdf()) {
      pdf.text(240, 80, 14, "BÁO CÁO KẾT QUẢ");
      pdf.rule(90, 90, 200, 90);
      pdf.text(85, 120, 14, "Toàn xã có 12 trường học và 03 trạm y tế hoạt động tốt trong năm");
      assertThat(roles(pdf.layout(folder))).doesNotContain("NOTE");
    }
  }
}
