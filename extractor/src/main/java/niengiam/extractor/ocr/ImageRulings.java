package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import niengiam.extractor.compose.Ruling;

/** Finds the printed lines of tables in a page image, and by them how far the page is askew. */
final class ImageRulings {
  /** How much darker than the paper a line is, of 255. */
  private static final int CONTRAST = 55;

  /** Holes in a printed line up to this many pixels are bad printing. */
  private static final int HOLE = 4;

  /** Shortest run of dark pixels, in inches: longer than any stroke of a letter. */
  private static final double SHORTEST_ACROSS = 0.5;

  private static final double SHORTEST_DOWN = 0.3;

  /** Thicker than this, in inches, is a shadow of the scanner. */
  private static final double THICKEST = 0.05;

  /** Pieces of one line stand apart by less than this across and along, in points. */
  private static final double SAME_LINE = 2;

  private static final double BROKEN = 60;

  /** Rise over run; 0.1 degrees. */
  private static final double AGREED = 0.002;

  private static final int MOST_RUNS = 60_000;

  private final List<Stroke> across;
  private final List<Stroke> down;
  private final double slope;

  private ImageRulings(List<Stroke> across, List<Stroke> down, double askew) {
    this.across = across;
    this.down = down;
    double[] slopes =
        across.stream().filter(Stroke::steady).mapToDouble(Stroke::slope).sorted().toArray();
    int count = slopes.length;
    // The lines of a table agree and tell more exactly than the rows of text do.
    boolean agree = count >= 4 && slopes[count * 3 / 4] - slopes[count / 4] < AGREED;
    this.slope = agree ? slopes[count / 2] : askew;
  }

  /**
   * @param askew how far the page is turned clockwise, as rise over run, by what else is known
   */
  static ImageRulings of(GreyImage image, double askew) {
    int thickest = (int) Math.ceil(THICKEST * image.dpi());
    int dark = image.paper() - CONTRAST;
    return new ImageRulings(
        strokes(image, dark, true, (int) (SHORTEST_ACROSS * image.dpi()), thickest),
        strokes(image, dark, false, (int) (SHORTEST_DOWN * image.dpi()), thickest),
        askew);
  }

  /** How far the page is turned clockwise, as rise over run. */
  double slope() {
    return slope;
  }

  /** The lines as they would stand on the page set straight, in points. */
  List<Ruling> straight(double unit) {
    List<Ruling> rulings = new ArrayList<>();
    for (Stroke s : across) {
      double y = (s.at((s.from + s.to) / 2.0) - slope * (s.from + s.to) / 2.0) * unit;
      double shift = slope * s.at(s.from);
      rulings.add(new Ruling((s.from + shift) * unit, y, (s.to + shift) * unit, y));
    }
    List<Ruling> upright = new ArrayList<>();
    for (Stroke s : down) {
      double middle = s.at((s.from + s.to) / 2.0);
      double x = (middle + slope * (s.from + s.to) / 2.0) * unit;
      double shift = slope * middle;
      upright.add(new Ruling(x, (s.from - shift) * unit, x, (s.to - shift) * unit));
    }
    rulings.addAll(mended(upright));
    return rulings;
  }

  /** The pixels that the lines cover, and one on each side, which their blur reaches. */
  List<GreyImage.Part> parts(GreyImage image) {
    List<GreyImage.Part> parts = new ArrayList<>();
    for (Stroke s : across) {
      for (int[] run : s.runs) {
        parts.add(new GreyImage.Part(run[1], run[0], run[2] + 1, run[0] + 1));
      }
    }
    for (Stroke s : down) {
      for (int[] run : s.runs) {
        parts.add(new GreyImage.Part(run[0], run[1], run[0] + 1, run[2] + 1));
      }
    }
    return parts.stream().map(p -> p.grown(1).inside(image.whole())).toList();
  }

  /** Puts the pieces of broken upright lines together. */
  private static List<Ruling> mended(List<Ruling> pieces) {
    List<Ruling> ordered = new ArrayList<>(pieces);
    ordered.sort(Comparator.comparingDouble(Ruling::y1));
    List<Ruling> mended = new ArrayList<>();
    for (Ruling next : ordered) {
      int at = mended.size() - 1;
      while (at >= 0 && !continues(mended.get(at), next)) {
        at--;
      }
      if (at < 0) {
        mended.add(next);
      } else {
        Ruling last = mended.get(at);
        mended.set(at, new Ruling(last.x1(), last.y1(), last.x1(), Math.max(last.y2(), next.y2())));
      }
    }
    return mended;
  }

  private static boolean continues(Ruling last, Ruling next) {
    return Math.abs(last.x1() - next.x1()) < SAME_LINE && next.y1() - last.y2() < BROKEN;
  }

  private static List<Stroke> strokes(
      GreyImage image, int dark, boolean across, int shortest, int thickest) {
    int lines = across ? image.height() : image.width();
    int length = across ? image.width() : image.height();
    int step = across ? 1 : image.width();
    int next = across ? image.width() : 1;
    byte[] pixels = image.pixels();
    List<Stroke> open = new ArrayList<>();
    List<Stroke> done = new ArrayList<>();
    int runs = 0;
    for (int line = 0; line < lines && runs < MOST_RUNS; line++) {
      int start = -1;
      int last = -1;
      for (int i = 0, p = line * next; i < length; i++, p += step) {
        if ((pixels[p] & 0xff) < dark) {
          if (start < 0 || i - last > HOLE) {
            runs += take(open, line, start, last, shortest);
            start = i;
          }
          last = i;
        }
      }
      runs += take(open, line, start, last, shortest);
      int at = line;
      open.removeIf(s -> at - s.lastLine > 3 && done.add(s));
    }
    done.addAll(open);
    done.removeIf(s -> s.pixels > (double) thickest * (s.to - s.from));
    return done;
  }

  private static int take(List<Stroke> open, int line, int start, int last, int shortest) {
    if (start < 0 || last - start < shortest) {
      return 0;
    }
    for (Stroke s : open) {
      if (start <= s.to + 3 * HOLE && last >= s.from - 3 * HOLE) {
        s.add(line, start, last);
        return 1;
      }
    }
    open.add(new Stroke(line, start, last));
    return 1;
  }

  /** A straight chain of dark runs in neighbouring rows of pixels. */
  private static final class Stroke {
    private int from;
    private int to;
    private final List<int[]> runs = new ArrayList<>();
    private int lastLine;
    private double pixels;
    private final double[] sums = new double[4];

    Stroke(int line, int start, int last) {
      from = start;
      to = last;
      add(line, start, last);
    }

    void add(int line, int start, int last) {
      from = Math.min(from, start);
      to = Math.max(to, last);
      lastLine = line;
      runs.add(new int[] {line, start, last});
      double weight = last - start + 1.0;
      double middle = (start + last) / 2.0;
      pixels += weight;
      double[] more = {
        weight * middle, weight * line, weight * middle * middle, weight * middle * line
      };
      Arrays.setAll(sums, i -> sums[i] + more[i]);
    }

    /** Long enough to show the slope, and of more than one run. */
    boolean steady() {
      return to - from > 500;
    }

    double slope() {
      double spread = sums[2] - sums[0] * sums[0] / pixels;
      double rise = sums[3] - sums[0] * sums[1] / pixels;
      // Runs that all have one middle are level.
      return spread < pixels ? 0 : rise / spread;
    }

    /** Where the stroke stands across its direction at a place along it. */
    double at(double along) {
      return sums[1] / pixels + slope() * (along - sums[0] / pixels);
    }
  }
}
