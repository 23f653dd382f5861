package niengiam.extractor.pdf;

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

  /** Distance in points from the left edge of the page as it is read. */
  double x(double userX, double userY) {
    return switch (quarter) {
      case 1 -> userY - bottom;
      case 2 -> boxWidth - (userX - left);
      case 3 -> boxHeight - (userY - bottom);
      default -> userX - left;
    };
  }

  /** Distance in points from the top of the page as it is read. */
  double y(double userX, double userY) {
    return switch (quarter) {
      case 1 -> userX - left;
      case 2 -> userY - bottom;
      case 3 -> boxWidth - (userX - left);
      default -> boxHeight - (userY - bottom);
    };
  }
}
