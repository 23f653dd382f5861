package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.ocr.GreyImage.Part;

/** The places of a coloured plane on which something is written or stamped. */
final class InkRegions {
  /** Cells an inch of the grid on which neighbouring ink is joined. */
  private static final int CELLS = 24;

  /** Share of dark pixels from which a cell is inked. */
  private static final double INKED = 0.04;

  /** Letters of one word stand apart by up to so many cells, lines of one stamp by fewer. */
  private static final int REACH_ACROSS = 4;

  private static final int REACH_DOWN = 2;

  /** A region is at least so long, in inches: smaller ones are specks and crossings of pens. */
  private static final double LEAST_LENGTH = 0.2;

  private static final int MOST = 40;

  private InkRegions() {}

  /** Regions, at most 40, from top to bottom. */
  static List<Part> of(GreyImage plane, int dark, List<Seals.Ring> seals) {
    int cell = Math.max(1, (int) Math.round(plane.dpi() / CELLS));
    int width = plane.width() / cell;
    int height = plane.height() / cell;
    boolean[][] inked = new boolean[height][width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        Part part = new Part(x * cell, y * cell, (x + 1) * cell, (y + 1) * cell);
        double px = (x + 0.5) * cell;
        double py = (y + 0.5) * cell;
        inked[y][x] =
            seals.stream().noneMatch(s -> s.holds(px, py))
                && plane.darker(part, dark) > INKED * cell * cell;
      }
    }
    List<Part> regions = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (inked[y][x]) {
          Part cells = Blobs.taken(inked, x, y, REACH_ACROSS, REACH_DOWN);
          Part region = cells.times(cell).grown(cell).inside(plane.whole());
          double length = Math.max(cells.width(), cells.height()) / (double) CELLS;
          if (length >= LEAST_LENGTH && regions.size() < MOST) {
            add(region, regions);
          }
        }
      }
    }
    return regions;
  }

  /** A frame and the words inside it are one region. */
  private static void add(Part region, List<Part> regions) {
    Part whole = region;
    for (int i = regions.size() - 1; i >= 0; i--) {
      Part other = regions.get(i);
      if (!whole.inside(other).isEmpty()) {
        whole = whole.around(other);
        regions.remove(i);
        i = regions.size();
      }
    }
    regions.add(whole);
  }
}
