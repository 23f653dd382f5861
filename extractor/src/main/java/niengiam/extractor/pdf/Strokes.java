package niengiam.extractor.pdf;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.compose.Ruling;

/** The paths of a page: what of them is a thin straight line is kept, the rest is counted. */
final class Strokes {
  private static final int MOST_RULINGS = 20_000;

  /** Lines thicker than this, in points, are areas. */
  private static final double THIN = 2.6;

  /** A rectangle or line from one corner to the other, on the page as it is read. */
  private record Stroke(double x1, double y1, double x2, double y2) {}

  private final PageFrame frame;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Stroke> lines = new ArrayList<>();
  private final List<Stroke> rectangles = new ArrayList<>();
  private double startX;
  private double startY;
  private double x;
  private double y;
  private int shapes;

  Strokes(PageFrame frame) {
    this.frame = frame;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  /** Filled or stroked paths. */
  int shapes() {
    return shapes;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  void rectangle(double fromX, double fromY, double toX, double toY) {
    rectangles.add(stroke(fromX, fromY, toX, toY));
    move(fromX, fromY);
  }

  void move(double toX, double toY) {
    startX = toX;
    startY = toY;
    curve(toX, toY);
  }

  void line(double toX, double toY) {
    if (lines.size() < MOST_RULINGS) {
      lines.add(stroke(x, y, toX, toY));
    }
    curve(toX, toY);
  }

  void curve(double toX, double toY) {
    x = toX;
    y = toY;
  }

  void close() {
    line(startX, startY);
  }

  private Stroke stroke(double fromX, double fromY, double toX, double toY) {
    return new Stroke(
        frame.x(fromX, fromY), frame.y(fromX, fromY), frame.x(toX, toY), frame.y(toX, toY));
  }

  void end() {
    lines.clear();
    rectangles.clear();
  }

  void stroked() {
    shapes++;
    for (Stroke r : rectangles) {
      rule(r.x1, r.y1, r.x2, r.y1);
      rule(r.x1, r.y2, r.x2, r.y2);
      rule(r.x1, r.y1, r.x1, r.y2);
      rule(r.x2, r.y1, r.x2, r.y2);
    }
    for (Stroke line : lines) {
      rule(line.x1, line.y1, line.x2, line.y2);
    }
    end();
  }

  void filled() {
    shapes++;
    for (Stroke r : rectangles) {
      rule(r.x1, r.y1, r.x2, r.y2);
    }
    if (lines.size() >= 3 && lines.size() <= 5) {
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (Stroke line : lines) {
        left = Math.min(left, Math.min(line.x1, line.x2));
        right = Math.max(right, Math.max(line.x1, line.x2));
        top = Math.min(top, Math.min(line.y1, line.y2));
        bottom = Math.max(bottom, Math.max(line.y1, line.y2));
      }
      rule(left, top, right, bottom);
    }
    end();
  }

  /** An area of colour that ends no path. */
  void shaded() {
    shapes++;
  }

  /** Keeps a rectangle that is thin enough to be a line, as that line. */
  private void rule(double x1, double y1, double x2, double y2) {
    double left = Math.min(x1, x2);
    double right = Math.max(x1, x2);
    double top = Math.min(y1, y2);
    double bottom = Math.max(y1, y2);
    if (Math.min(right - left, bottom - top) > THIN || rulings.size() >= MOST_RULINGS) {
      return;
    }
    if (right - left >= bottom - top) {
      double middle = (top + bottom) / 2;
      rulings.add(new Ruling(left, middle, right, middle));
    } else {
      double middle = (left + right) / 2;
      rulings.add(new Ruling(middle, top, middle, bottom));
    }
  }
}
