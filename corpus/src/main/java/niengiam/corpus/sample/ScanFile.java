package niengiam.corpus.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A document as PDF of grey page images, slightly turned and noisy, without any text. */
final class ScanFile {
  static final int DPI = 200;
  private static final float QUALITY = 0.7f;

  /** Radians: about a third of a degree either way. */
  private static final double MOST_TURN = 0.006;

  private static final int NOISE = 26;

  private ScanFile() {}

  static List<PageTurn> write(Draft draft, SplittableRandom random, OutputStream out)
      throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    List<PageTurn> turns = PdfFile.write(draft, text);
    scan(text.toByteArray(), draft.paper().date().toEpochDay(), DPI, random, out);
    return turns;
  }

  /** The pages of a PDF as images; each as large as the page that it shows. */
  static void scan(byte[] pdf, long id, int dpi, SplittableRandom random, OutputStream out)
      throws IOException {
    try (PDDocument source = Loader.loadPDF(pdf);
        PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(source);
      for (int i = 0; i < source.getNumberOfPages(); i++) {
        PDRectangle format = source.getPage(i).getMediaBox();
        BufferedImage image = renderer.renderImageWithDPI(i, dpi, ImageType.GRAY);
        PDPage page = new PDPage(format);
        scan.addPage(page);
        PDImageXObject picture =
            JPEGFactory.createFromImage(scan, worn(image, random), QUALITY, dpi);
        try (PDPageContentStream stream = new PDPageContentStream(scan, page)) {
          stream.drawImage(picture, 0, 0, format.getWidth(), format.getHeight());
        }
      }
      scan.setDocumentId(id);
      scan.save(out);
    }
  }

  private static BufferedImage worn(BufferedImage clean, SplittableRandom random) {
    BufferedImage image =
        new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(
        (random.nextDouble() * 2 - 1) * MOST_TURN, image.getWidth() / 2.0, image.getHeight() / 2.0);
    graphics.drawImage(clean, 0, 0, null);
    graphics.dispose();
    WritableRaster raster = image.getRaster();
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        int grey = row[x] + random.nextInt(NOISE) - NOISE;
        row[x] = Math.clamp(grey + (grey < 128 ? NOISE : 8), 0, 255);
      }
      raster.setSamples(0, y, row.length, 1, 0, row);
    }
    return image;
  }
}
