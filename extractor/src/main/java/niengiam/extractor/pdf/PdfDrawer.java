package niengiam.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;
import niengiam.extractor.format.Drawing;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.PageDrawer;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.ocr.Scan;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Pages of PDF. */
public final class PdfDrawer implements PageDrawer {
  private static final double FINEST_DPI = 200;

  @Override
  public Set<String> mediaTypes() {
    return new PdfReader().mediaTypes();
  }

  @Override
  public BufferedImage draw(SourceFile file, ReadOptions options, Drawing drawing)
      throws IOException {
    try (PDDocument document = PdfReader.open(file, options)) {
      int index = drawing.page() - 1;
      if (index >= document.getNumberOfPages()) {
        throw new UnreadableException(FailureReason.UNREADABLE, "no page " + drawing.page());
      }
      PDPage page = document.getPage(index);
      PageFrame frame = PageFrame.of(page);
      PageScan scan = new PageEngine(page, frame, new FontReading.Fonts()).scan();
      if (scan.cut()) {
        throw new UnreadableException(FailureReason.TOO_LARGE, "the page draws too much");
      }
      double side = Math.max(1, Math.max(frame.width(), frame.height()));
      double dpi = Math.min(FINEST_DPI, drawing.longestSide() * 72 / side);
      BufferedImage image = new BoundedRenderer(document).draw(index, dpi);
      int quarters = drawing.quarters() - PageReader.commonTurn(scan.glyphs());
      return new Scan(image, dpi).turned(quarters).image();
    }
  }
}
