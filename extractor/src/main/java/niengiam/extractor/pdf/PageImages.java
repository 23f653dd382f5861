package niengiam.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import niengiam.extractor.layout.Box;
import niengiam.extractor.ocr.Scan;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The image of a page, for OCR: the scan itself where it fills the page, else a rendering. */
final class PageImages {
  /** An A3 page at 400 dpi has 31 million. */
  private static final double MOST_PIXELS = 40e6;

  /** Pictures coarser than this are not what the page is read from. */
  private static final double COARSEST = 150;

  private static final double FINEST = 400;

  private final BoundedRenderer renderer;
  private int lost;
  private boolean bare;

  PageImages(PDDocument document) {
    renderer = new BoundedRenderer(document);
  }

  /**
   * @param warnings takes which pictures are lost
   */
  Scan of(int index, PageScan scan, List<String> warnings) throws IOException {
    lost = 0;
    bare = false;
    PageFrame frame = scan.frame();
    double pixels = 0;
    if (scan.pageImage().isPresent()) {
      PDImageXObject image = scan.pageImage().get().image();
      pixels = (double) image.getWidth() * image.getHeight();
      Box box = scan.pageImage().get().box();
      boolean across = frame.quarter() % 2 == 0;
      double dpi = image.getWidth() * 72 / (across ? box.width() : box.height());
      if (pixels < MOST_PIXELS && dpi > 60 && !image.isStencil()) {
        bare = true;
        return new Scan(image.getImage(), dpi).turned(frame.quarter());
      }
    }
    double area = Math.max(1, frame.width() * frame.height()) / (72 * 72);
    // A page made of several pictures is drawn as fine as they are.
    double own = scan.imageDpi() > COARSEST ? scan.imageDpi() : Scan.BEST_DPI;
    double dpi = Math.min(Math.min(own, FINEST), Math.sqrt(MOST_PIXELS / area));
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

  /** Whether the page asked for last is its picture alone, without what is printed over it. */
  boolean bare() {
    return bare;
  }

  /** Pictures of the page asked for last that cannot be decoded. */
  int lost() {
    return lost;
  }
}
