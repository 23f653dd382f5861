package niengiam.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.image.ScannedPage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of secrecy keep a document out, whatever its format and its name. */
class SecrecyByFormatTest {
  private static final String[] LETTERHEAD = {
    "HUYỆN ỦY THANH SƠN HẠ", "Số 12-BC/HU", "%s", "BÁO CÁO", "Kết quả công tác quý I năm 2023",
  };
  private static final Path OLD_WORD_FILE =
      Path.of(System.getProperty("niengiam.root", "."))
          .resolve("../shared/corpus/luatvietnam/45000003.doc");

  @TempDir private Path folder;

  private Extraction read(Path file, ReadOptions options) throws IOException {
    Extractor extractor = new Extractor();
    return extractor.read(extractor.open(file, file.getFileName().toString()), options);
  }

  private void keptOut(Path file, String mark, ReadOptions options) throws IOException {
    assertThat(read(file, options))
        .isInstanceOfSatisfying(
            Extraction.Failed.class,
            failed -> {
              assertThat(failed.reason()).isEqualTo(FailureReason.RESTRICTED);
              assertThat(failed.detail()).endsWith("secrecy " + mark);
            });
    if (mark.equals("TUYỆT MẬT")) {
      assertThat(read(file, options.withIncludeRestricted(true)))
          .isInstanceOf(Extraction.Failed.class);
    } else {
      assertThat(read(file, options.withIncludeRestricted(true)))
          .isInstanceOf(Extraction.Done.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
  void pdf(String mark) throws IOException {
    Path file = folder.resolve("bc.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDFont font;
      try (InputStream in =
          PDDocument.class.getResourceAsStream(
              "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
        font = PDType0Font.load(document, in);
      }
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (int i = 0; i < LETTERHEAD.length; i++) {
          out.beginText();
          out.setFont(font, 13);
          out.newLineAtOffset(80, 760 - 22 * i);
          out.showText(LETTERHEAD[i].formatted(mark));
          out.endText();
        }
      }
      document.save(file.toFile());
    }
    keptOut(file, mark, ReadOptions.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
  void docx(String mark) throws IOException {
    Path file = folder.resolve("bc.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (String line : LETTERHEAD) {
        document.createParagraph().createRun().setText(line.formatted(mark));
      }
      document.write(out);
    }
    keptOut(file, mark, ReadOptions.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
  void doc(String mark) throws IOException {
    // The library changes old Word files, but cannot make one.
    assumeTrue(Files.exists(OLD_WORD_FILE), "no shared corpus beside the project");
    Path file = folder.resolve("bc.doc");
    try (InputStream in = Files.newInputStream(OLD_WORD_FILE);
        HWPFDocument document = new HWPFDocument(in);
        OutputStream out = Files.newOutputStream(file)) {
      document.getRange().insertBefore(mark + "\r");
      document.write(out);
    }
    keptOut(file, mark, ReadOptions.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
  void text(String mark) throws IOException {
    Path file = folder.resolve("bc.txt");
    Files.writeString(file, String.join("\n", LETTERHEAD).formatted(mark));
    keptOut(file, mark, ReadOptions.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
  void blackStampOnAScan(String mark) throws IOException {
    scanKeptOut(mark, new Color(30, 30, 40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT"})
  void redStampOnAScan(String mark) throws IOException {
    scanKeptOut(mark, new Color(205, 30, 40));
  }

  private void scanKeptOut(String mark, Color ink) throws IOException {
    ReadOptions options = ImageFixtures.options();
    assumeTrue(options.canRecognise(), "no vie.traineddata: set NIENGIAM_TESSDATA to its folder");
    BufferedImage scan = ScannedPage.stamped(mark, ink);
    Path image = folder.resolve("bc.png");
    ImageIO.write(scan, "png", image.toFile());
    keptOut(image, mark, options);
    Path pdf = folder.resolve("bc-quet.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
      }
      document.save(pdf.toFile());
    }
    keptOut(pdf, mark, options);
  }
}
