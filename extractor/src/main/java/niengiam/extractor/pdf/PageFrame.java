package niengiam.extractor.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns PDF user space (origin below, page perhaps turned) into the page as it is read. */
record PageFrame(double left, double bottom, double boxWidth, double boxHeight, int quarter) {
  static PageFrame of(PDPage page) {
    PDRectangle box = page.getCropBox();
    return new PageFrame(
        box.getLowerLeftX(),
        box.getLowerLeftY(),
        box.getWidth(),
        box.getHeight(),
        Math.floorMod(page.getRotation() / 90, 4));
  }

  /** The same page turned further, for pages whose text itself is turned. */
  PageFrame turned(int quarters) {
    return new PageFrame(left, bottom, boxWidth, boxHeight, Math.floorMod(quarter + quarters, 4));
  }

  double width() {
    return quarter % 2 == 0 ? boxWidth : boxHeight;
  }

  double height() {
    return quarter % 2 == 0 ? boxHeight : boxWidth;
  }

  Point2D.Double point(double userX, double userY) {
    double x = userX - left;
    double y = userY - bottom;
    return switch (quarter) {
      case 1 -> new Point2D.Double(y, x);
      case 2 -> new Point2D.Double(boxWidth - x, y);
      case 3 -> new Point2D.Double(boxHeight - y, boxWidth - x);
      default -> new Point2D.Double(x, boxHeight - y);
    };
  }
}
