package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.ocr.GreyImage.Part;

/** Finds what the scanner adds to a page: dark bands along its sides, and holes of a file. */
final class Borders {
  /** A band reaches at most so far into the page, as a share of its side. */
  private static final double DEEPEST = 0.06;

  /** A row of pixels of a band is dark over this share of its length. */
  private static final double DARK = 0.6;

  /** Holes are 5 to 8 mm wide; at their edges the grid sees less. */
  private static final double SMALLEST_HOLE = 0.14;

  private static final double LARGEST_HOLE = 0.4;

  /** Distance in inches from the side of the page up to which holes are punched. */
  private static final double MARGIN = 0.9;

  private Borders() {}

  static List<Part> of(GreyImage image) {
    int limit = image.paper() - 70;
    List<Part> parts = new ArrayList<>();
    int width = image.width();
    int height = image.height();
    int top = band(image, limit, (int) (DEEPEST * height), i -> new Part(0, i, width, i + 1));
    int bottom =
        band(
            image,
            limit,
            (int) (DEEPEST * height),
            i -> new Part(0, height - 1 - i, width, height - i));
    int left = band(image, limit, (int) (DEEPEST * width), i -> new Part(i, 0, i + 1, height));
    int right =
        band(
            image,
            limit,
            (int) (DEEPEST * width),
            i -> new Part(width - 1 - i, 0, width - i, height));
    parts.add(new Part(0, 0, width, top));
    parts.add(new Part(0, height - bottom, width, height));
    parts.add(new Part(0, 0, left, height));
    parts.add(new Part(width - right, 0, width, height));
    parts.removeIf(Part::isEmpty);
    parts.addAll(holes(image, limit));
    return parts;
  }

  private interface Strip {
    Part at(int depth);
  }

  /** How deep a dark band is; some are parted from the side by a few light rows. */
  private static int band(GreyImage image, int limit, int deepest, Strip strip) {
    int depth = 0;
    int light = (int) (image.dpi() / 30);
    for (int i = 0; i < Math.min(deepest, depth + light); i++) {
      Part part = strip.at(i);
      if (image.darker(part, limit) > DARK * part.width() * part.height()) {
        depth = i + 1;
      }
    }
    return depth;
  }

  /** Solid round spots in the margins; letters and seals are never solid over such a width. */
  private static List<Part> holes(GreyImage image, int limit) {
    int cell = Math.max(2, (int) (image.dpi() / 30));
    int margin = (int) (MARGIN * image.dpi());
    List<Part> holes = new ArrayList<>();
    int columns = image.width() / cell;
    int rows = image.height() / cell;
    boolean[][] solid = new boolean[rows][columns];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        boolean outer =
            x * cell < margin || (x + 1) * cell > image.width() - margin || y * cell < margin;
        Part part = new Part(x * cell, y * cell, (x + 1) * cell, (y + 1) * cell);
        solid[y][x] = outer && image.darker(part, limit) >= 0.95 * cell * cell;
      }
    }
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        if (solid[y][x]) {
          Part cells = Blobs.taken(solid, x, y, 1, 1);
          double wide = cells.width() * cell / image.dpi();
          double high = cells.height() * cell / image.dpi();
          boolean hole =
              Math.min(wide, high) >= SMALLEST_HOLE && Math.max(wide, high) <= LARGEST_HOLE;
          if (hole) {
            Part spot = cells.times(cell);
            Part around = spot.grown(2 * cell).inside(image.whole());
            Part further = spot.grown(4 * cell).inside(image.whole());
            // A hole stands alone; what is solid inside a seal or a drawing does not.
            if (image.darker(further, limit) - image.darker(around, limit) < cell * cell) {
              holes.add(around);
            }
          }
        }
      }
    }
    return holes;
  }
}
