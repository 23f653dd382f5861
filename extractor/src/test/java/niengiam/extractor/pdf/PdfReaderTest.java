package niengiam.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.layout.Layout;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  @TempDir private Path folder = Path.of("");

  private Extraction read(Path file) throws IOException {
    Extractor extractor = new Extractor();
    return extractor.read(extractor.open(file, "bc.pdf"), ReadOptions.DEFAULT);
  }

  private Path save(PDDocument document) throws IOException {
    Path file = folder.resolve("bc.pdf");
    document.save(file.toFile());
    return file;
  }

  private static void show(PDPageContentStream out, double x, double y, double size, String text)
      throws IOException {
    out.beginText();
    out.setFont(FONT, (float) size);
    out.newLineAtOffset((float) x, (float) y);
    out.showText(text);
    out.endText();
  }

  private static PDDocument oneLine(int rotation) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);
    page.setRotation(rotation);
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      String line = "Huyen Thanh Son Ha co 12 truong";
      show(out, 100, 700, 14, line);
      show(out, 100 + FONT.getStringWidth(line) * 14 / 1000, 706, 8, "12");
      // Bold type made by printing twice.
      show(out, 100, 670, 14, "Xa Ban May");
      show(out, 100.3, 670, 14, "Xa Ban May");
    }
    return document;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void readsPagesTurnedAnyWay(int rotation) throws IOException {
    try (PDDocument document = oneLine(rotation)) {
      Layout layout = ((Extraction.Done) read(save(document))).layout();
      assertThat(layout.text())
          .contains("Huyen Thanh Son Ha co 12 truong¹²")
          .contains("Xa Ban May");
      assertThat(layout.text().split("Ban May", -1)).hasSize(2);
    }
  }

  @Test
  void boxesCountFromTheTopLeftCorner() throws IOException {
    try (PDDocument document = oneLine(0)) {
      Layout layout = ((Extraction.Done) read(save(document))).layout();
      var box = layout.pages().getFirst().blocks().getFirst().box().orElseThrow();
      assertThat(box.x()).isBetween(99.0, 101.0);
      assertThat(box.bottom()).isBetween(142.0, 147.0);
    }
  }

  @Test
  void pagesOfImagesWaitForOcr() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      BufferedImage scan = new BufferedImage(600, 850, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
        show(out, 20, 20, 9, "www.LuatVietnam.vn");
      }
      assertThat(read(save(document)))
          .isInstanceOfSatisfying(
              Extraction.Failed.class,
              failed -> {
                assertThat(failed.reason()).isEqualTo(FailureReason.NEEDS_OCR);
                assertThat(failed.detail()).isEqualTo("1 pages wait for OCR");
              });
    }
  }

  @Test
  void asksForNoPassword() throws IOException {
    try (PDDocument document = oneLine(0)) {
      document.protect(new StandardProtectionPolicy("chu", "mat khau", new AccessPermission()));
      assertThat(read(save(document)))
          .isInstanceOfSatisfying(
              Extraction.Failed.class,
              failed -> assertThat(failed.reason()).isEqualTo(FailureReason.ENCRYPTED));
    }
  }

  @Test
  void everyPrefixIsAnswered() throws IOException {
    try (PDDocument document = oneLine(0)) {
      byte[] whole = Files.readAllBytes(save(document));
      for (int length = 1; length < whole.length; length += 97) {
        Path cut = folder.resolve("cut.pdf");
        Files.write(cut, Arrays.copyOf(whole, length));
        assertThat(read(cut)).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {6, 9, 12.5, 14, 18})
  void narrowLettersSideBySideAreNotOneLetterPrintedTwice(double size) throws IOException {
    String line = "III. Mục lục ... hill filler";
    try (DrawnPdf pdf = new DrawnPdf()) {
      for (int i = 0; i < 12; i++) {
        // Bold type made by printing twice.
        pdf.text(80 + 0.37 * i, 60 + 30 * i, size, line);
        pdf.text(80.3 + 0.37 * i, 60 + 30 * i, size, line);
      }
      assertThat(pdf.layout(folder).text().lines()).containsOnly(line);
    }
  }
}
