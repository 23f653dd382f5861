package niengiam.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Layout;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn for a test, in points from the top left corner of A4 pages. */
final class DrawnPdf implements AutoCloseable {
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream out;

  DrawnPdf() throws IOException {
    try (InputStream outlines =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, Objects.requireNonNull(outlines), true);
    }
    out = begin();
  }

  private PDPageContentStream begin() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  DrawnPdf nextPage() throws IOException {
    out.close();
    out = begin();
    return this;
  }

  /** Draws text from x on, its baseline at y, and returns where it ends. */
  double text(double x, double y, double size, String text) throws IOException {
    return turned(x, y, size, 0, text);
  }

  /** Draws text that climbs by an angle in degrees. */
  double turned(double x, double y, double size, double degrees, String text) throws IOException {
    out.beginText();
    out.setFont(font, (float) size);
    out.setTextMatrix(
        Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (HEIGHT - y)));
    out.showText(text);
    out.endText();
    return x + font.getStringWidth(text) * size / 1000;
  }

  DrawnPdf rule(double x1, double y1, double x2, double y2) throws IOException {
    out.moveTo((float) x1, (float) (HEIGHT - y1));
    out.lineTo((float) x2, (float) (HEIGHT - y2));
    out.stroke();
    return this;
  }

  /** Covers the page with a picture, as scans do. */
  DrawnPdf scan() throws IOException {
    BufferedImage image = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
    out.drawImage(
        LosslessFactory.createFromImage(document, image), 0, 0, PDRectangle.A4.getWidth(), HEIGHT);
    return this;
  }

  void save(Path file) throws IOException {
    out.close();
    document.save(file.toFile());
  }

  Extraction read(Path folder) throws IOException {
    Path file = folder.resolve("bc.pdf");
    save(file);
    return new PdfReader()
        .read(
            new SourceFile(file, "bc.pdf", "application/pdf"),
            // A first page that is a picture would keep the whole file out.
            ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER).withIncludeRestricted(true));
  }

  Layout layout(Path folder) throws IOException {
    return ((Extraction.Done) read(folder)).layout();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
