package niengiam.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import niengiam.extractor.ocr.Scan;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The image of a page, for OCR: the scan itself where it fills the page, else a rendering. */
final class PageImages {
  /** An A3 page at 400 dpi has 31 million. */
  private static final double MOST_PIXELS = 40e6;

  private final PDFRenderer renderer;

  PageImages(PDDocument document) {
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  Scan of(int index, PageScan scan) throws IOException {
    PageFrame frame = scan.frame();
    if (scan.pageImage().isPresent()) {
      PDImageXObject image = scan.pageImage().get();
      double pixels = (double) image.getWidth() * image.getHeight();
      double dpi = image.getWidth() / (frame.width() / 72);
      if (pixels < MOST_PIXELS && dpi > 60 && !image.isStencil()) {
        return new Scan(image.getImage(), dpi);
      }
    }
    double area = Math.max(1, frame.width() * frame.height()) / (72 * 72);
    double dpi = Math.min(Scan.BEST_DPI, Math.sqrt(MOST_PIXELS / area));
    BufferedImage rendered = renderer.renderImage(index, (float) (dpi / 72), ImageType.RGB);
    return new Scan(rendered, dpi);
  }
}
