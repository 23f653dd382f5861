package niengiam.extractor.compose;

/** A thin straight line on a page, in points; {@code x1 <= x2} and {@code y1 <= y2}. */
public record Ruling(double x1, double y1, double x2, double y2) {
  public boolean horizontal() {
    return x2 - x1 >= y2 - y1;
  }

  public double length() {
    return Math.max(x2 - x1, y2 - y1);
  }
}
