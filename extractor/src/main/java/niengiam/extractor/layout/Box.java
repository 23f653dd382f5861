package niengiam.extractor.layout;

import java.util.Collection;

/**
 * A rectangle on a page, in points (1/72 inch), origin at the top left corner as the page is read.
 */
public record Box(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** The smallest box around all of them; the collection must not be empty. */
  public static Box around(Collection<Box> boxes) {
    return boxes.stream().reduce(Box::union).orElseThrow();
  }
}
