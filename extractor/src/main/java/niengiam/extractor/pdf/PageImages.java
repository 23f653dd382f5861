package niengiam.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import niengiam.extractor.ocr.Scan;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The image of a page, for OCR: the scan itself where it fills the page, else a rendering. */
final class PageImages {
  /** An A3 page at 400 dpi has 31 million. */
  private static final double MOST_PIXELS = 40e6;

  private final BoundedRenderer renderer;
  private int lost;

  PageImages(PDDocument document) {
    renderer = new BoundedRenderer(document);
  }

  /**
   * @param warnings takes which pictures are lost
   */
  Scan of(int index, PageScan scan, List<String> warnings) throws IOException {
    lost = 0;
    PageFrame frame = scan.frame();
    double pixels = 0;
    if (scan.pageImage().isPresent()) {
      PDImageXObject image = scan.pageImage().get();
      pixels = (double) image.getWidth() * image.getHeight();
      double dpi = image.getWidth() / (frame.width() / 72);
      if (pixels < MOST_PIXELS && dpi > 60 && !image.isStencil()) {
        return new Scan(image.getImage(), dpi);
      }
    }
    double area = Math.max(1, frame.width() * frame.height()) / (72 * 72);
    double dpi = Math.min(Scan.BEST_DPI, Math.sqrt(MOST_PIXELS / area));
    BufferedImage rendered = renderer.draw(index, dpi);
    lost = renderer.lost();
    if (lost > 0) {
      warnings.add("Page " + (index + 1) + " has pictures that cannot be decoded: " + lost + ".");
    } else if (pixels >= MOST_PIXELS) {
      warnings.add(
          "Page " + (index + 1) + " has " + (long) pixels + " pixels and was read reduced.");
    }
    return new Scan(rendered, dpi);
  }

  /** Pictures of the page asked for last that cannot be decoded. */
  int lost() {
    return lost;
  }
}
