package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds round seals: rings of 30 to 42 mm across (36 mm for State bodies, 30 to 36 mm for Party
 * bodies), by votes for their centre.
 */
final class Seals {
  /** Cells an inch of the coarse picture on which rings are looked for. */
  private static final int COARSE = 30;

  private static final double SMALLEST = 0.55;
  private static final double LARGEST = 0.85;
  private static final int ANGLES = 48;
  private static final int MOST_SEALS = 4;

  /** A ring of two lines reaches so far, as a share of the radius that was found. */
  private static final double THICK = 1.15;

  /** Coarse pictures with more ink are no writing. */
  private static final int MOST_INK = 30_000;

  private final boolean[][] ink;
  private final double step;

  private Seals(boolean[][] ink, double step) {
    this.ink = ink;
    this.step = step;
  }

  /** A ring, in pixels of the plane. */
  record Ring(double x, double y, double radius) {
    GreyImage.Part part() {
      double r = radius * 1.04;
      return new GreyImage.Part((int) (x - r), (int) (y - r), (int) (x + r), (int) (y + r));
    }

    boolean holds(double px, double py) {
      return Math.hypot(px - x, py - y) < radius;
    }
  }

  /**
   * @param alone whether the plane holds the ink of seals alone; on a plane of all ink a ring must
   *     stand out of what is printed around it
   */
  static List<Ring> of(GreyImage plane, int dark, boolean alone) {
    double step = plane.dpi() / COARSE;
    boolean[][] ink = plane.coarse(step, dark);
    int count = 0;
    for (boolean[] row : ink) {
      for (boolean cell : row) {
        count += cell ? 1 : 0;
      }
    }
    List<Ring> rings = new ArrayList<>();
    if (count < 80 || count > MOST_INK) {
      return rings;
    }
    Seals seals = new Seals(ink, step);
    while (rings.size() < MOST_SEALS) {
      Ring best = seals.strongest(alone);
      if (best == null) {
        break;
      }
      rings.add(best);
      seals.erase(best);
    }
    return rings;
  }

  private @Nullable Ring strongest(boolean alone) {
    int height = ink.length;
    int width = ink[0].length;
    Ring best = null;
    double strongest = alone ? 0.62 : 0.8;
    for (int radius = (int) (SMALLEST * COARSE); radius <= LARGEST * COARSE; radius++) {
      int[] dx = new int[ANGLES];
      int[] dy = new int[ANGLES];
      for (int a = 0; a < ANGLES; a++) {
        dx[a] = (int) Math.round(radius * Math.cos(2 * Math.PI * a / ANGLES));
        dy[a] = (int) Math.round(radius * Math.sin(2 * Math.PI * a / ANGLES));
      }
      int[] votes = new int[width * height];
      int most = 0;
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          if (ink[y][x]) {
            for (int a = 0; a < ANGLES; a++) {
              int cx = x + dx[a];
              int cy = y + dy[a];
              if (cx >= 0 && cy >= 0 && cx < width && cy < height) {
                int vote = ++votes[cy * width + cx];
                most = vote > votes[most] ? cy * width + cx : most;
              }
            }
          }
        }
      }
      int x = most % width;
      int y = most / width;
      double covered = covered(x, y, radius);
      boolean apart = alone || covered(x, y, radius + 3) < 0.45;
      if (covered > strongest && apart) {
        strongest = covered;
        best = new Ring((x + 0.5) * step, (y + 0.5) * step, (radius + 0.5) * step);
      }
    }
    return best;
  }

  /** The share of a circle that is inked. */
  private double covered(int x, int y, int radius) {
    int angles = 4 * ANGLES;
    int count = 0;
    for (int a = 0; a < angles; a++) {
      int px = x + (int) Math.round(radius * Math.cos(2 * Math.PI * a / angles));
      int py = y + (int) Math.round(radius * Math.sin(2 * Math.PI * a / angles));
      count += is(px, py) ? 1 : 0;
    }
    return (double) count / angles;
  }

  private boolean is(int x, int y) {
    return y >= 0 && y < ink.length && x >= 0 && x < ink[0].length && ink[y][x];
  }

  private void erase(Ring ring) {
    for (int y = 0; y < ink.length; y++) {
      for (int x = 0; x < ink[0].length; x++) {
        double apart = Math.hypot((x + 0.5) * step - ring.x(), (y + 0.5) * step - ring.y());
        ink[y][x] &= apart > THICK * ring.radius();
      }
    }
  }
}
