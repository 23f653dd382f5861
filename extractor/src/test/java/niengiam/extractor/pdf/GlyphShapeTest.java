package niengiam.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PDF files whose fonts name some of their letters wrongly. */
class GlyphShapeTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "HUYỆN THANH SƠN HẠ, H, blank, HUYỆN THANH SƠN HẠ",
    "HUYỆN THANH SƠN HẠ, H, nothing, HUYỆN THANH SƠN HẠ",
    "Báo cáo tổng kết, ổ, blank, Báo cáo tổng kết",
    "Báo cáo tổng kết, '', nothing, Báo cáo tổng kết",
  })
  void lettersThatThePdfCallsBlankAreReadFromTheFont(
      String printed, String lost, String named, String read) throws IOException {
    Path file = folder.resolve("bc.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDFont font;
      try (InputStream outlines =
          PDDocument.class.getResourceAsStream(
              "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
        font = PDType0Font.load(document, Objects.requireNonNull(outlines), false);
      }
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(font, 14);
        out.newLineAtOffset(90, 700);
        out.showText(printed);
        out.endText();
      }
      document.save(file.toFile());
    }
    forget(file, printed, lost, named.equals("blank"));
    Extraction done =
        new PdfReader()
            .read(new SourceFile(file, "bc.pdf", "application/pdf"), ReadOptions.DEFAULT);
    assertThat(((Extraction.Done) done).layout().text()).isEqualTo(read);
  }

  /** Names the letters of the text anew, without one of them. */
  private static void forget(Path file, String printed, String lost, boolean blank)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      var resources = document.getPage(0).getResources();
      COSName key = resources.getFontNames().iterator().next();
      PDFont font = resources.getFont(key);
      StringBuilder map =
          new StringBuilder(
              """
              /CIDInit /ProcSet findresource begin 12 dict begin begincmap
              1 begincodespacerange <0000> <FFFF> endcodespacerange
              """);
      for (int c : printed.chars().distinct().toArray()) {
        byte[] code = font.encode(Character.toString(c));
        boolean missing = lost.indexOf(c) >= 0;
        if (!missing || blank) {
          map.append(
              "1 beginbfchar <%02x%02x> <%04x> endbfchar\n"
                  .formatted(code[0], code[1], missing ? ' ' : c));
        }
      }
      map.append("endcmap end end\n");
      COSStream stream = document.getDocument().createCOSStream();
      try (var out = stream.createOutputStream()) {
        out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
      }
      COSDictionary dictionary = font.getCOSObject();
      dictionary.setItem(COSName.TO_UNICODE, stream);
      document.save(file.resolveSibling("named.pdf").toFile());
    }
    Files.move(file.resolveSibling("named.pdf"), file, StandardCopyOption.REPLACE_EXISTING);
  }
}
