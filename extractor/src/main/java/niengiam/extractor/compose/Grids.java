package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Finds ruled tables among the rulings of a page. */
final class Grids {
  /** Distance in points up to which lines are taken to touch or to be one. */
  private static final double NEAR = 3.5;

  /** Pages with more rulings are drawings, not tables. */
  private static final int MOST_RULINGS = 4000;

  private static final int MOST_FIELDS = 40_000;

  /** Scanned lines are broken; drawn ones cover all of a side or nothing. */
  private static final double COVERED = 0.35;

  private Grids() {}

  static List<Grid> find(List<Ruling> rulings, double pageWidth, double pageHeight) {
    List<Ruling> across = new ArrayList<>();
    List<Ruling> down = new ArrayList<>();
    for (Ruling r : rulings) {
      if (r.x1() >= -NEAR
          && r.x2() <= pageWidth + NEAR
          && r.y1() >= -NEAR
          && r.y2() <= pageHeight + NEAR) {
        (r.horizontal() ? across : down).add(r);
      }
    }
    across = merged(across, Ruling::y1, Ruling::x1, Ruling::x2, true);
    down = merged(down, Ruling::x1, Ruling::y1, Ruling::y2, false);
    List<Grid> grids = new ArrayList<>();
    if (across.size() + down.size() > MOST_RULINGS) {
      return grids;
    }
    int[] group = components(across, down);
    for (int g = 0; g < group.length; g++) {
      if (group[g] == g) {
        List<Ruling> h = new ArrayList<>();
        List<Ruling> v = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
          if (root(group, i) == g) {
            if (i < across.size()) {
              h.add(across.get(i));
            } else {
              v.add(down.get(i - across.size()));
            }
          }
        }
        Grid grid = h.size() >= 2 && !v.isEmpty() ? grid(h, v) : null;
        if (grid != null) {
          grids.add(grid);
        }
      }
    }
    return grids;
  }

  private static List<Ruling> merged(
      List<Ruling> rulings,
      ToDoubleFunction<Ruling> position,
      ToDoubleFunction<Ruling> from,
      ToDoubleFunction<Ruling> to,
      boolean across) {
    List<Ruling> ordered = new ArrayList<>(rulings);
    ordered.sort(
        Comparator.<Ruling>comparingLong(r -> Math.round(position.applyAsDouble(r) / 2))
            .thenComparingDouble(from));
    List<Ruling> merged = new ArrayList<>();
    for (Ruling next : ordered) {
      Ruling last = merged.isEmpty() ? null : merged.getLast();
      if (last != null
          && Math.abs(position.applyAsDouble(last) - position.applyAsDouble(next)) < 1.6
          && from.applyAsDouble(next) <= to.applyAsDouble(last) + NEAR) {
        double end = Math.max(to.applyAsDouble(last), to.applyAsDouble(next));
        merged.set(
            merged.size() - 1,
            across
                ? new Ruling(last.x1(), last.y1(), end, last.y1())
                : new Ruling(last.x1(), last.y1(), last.x1(), end));
      } else {
        merged.add(next);
      }
    }
    merged.removeIf(r -> r.length() < 4);
    return merged;
  }

  private static int[] components(List<Ruling> across, List<Ruling> down) {
    int[] group = new int[across.size() + down.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < across.size(); i++) {
      Ruling h = across.get(i);
      for (int j = 0; j < down.size(); j++) {
        Ruling v = down.get(j);
        if (v.x1() >= h.x1() - NEAR
            && v.x1() <= h.x2() + NEAR
            && h.y1() >= v.y1() - NEAR
            && h.y1() <= v.y2() + NEAR) {
          join(group, i, across.size() + j);
        }
      }
    }
    return group;
  }

  private static void join(int[] group, int a, int b) {
    int x = root(group, a);
    int y = root(group, b);
    group[Math.max(x, y)] = Math.min(x, y);
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static @Nullable Grid grid(List<Ruling> h, List<Ruling> v) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    v.forEach(r -> x.add(r.x1()));
    h.forEach(r -> y.add(r.y1()));
    // Tables without outer rules on their sides reach as far as their rows do.
    x.add(h.stream().mapToDouble(Ruling::x1).min().orElse(0));
    x.add(h.stream().mapToDouble(Ruling::x2).max().orElse(0));
    double[] xs = edges(x);
    double[] ys = edges(y);
    int rows = ys.length - 1;
    int columns = xs.length - 1;
    if (rows < 1 || columns < 1 || (long) rows * columns > MOST_FIELDS || rows * columns < 2) {
      return null;
    }
    int[] group = new int[rows * columns];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    boolean[][] rightRuled = ruledDown(v, xs, ys);
    boolean[][] belowRuled = ruledAcross(h, xs, ys);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (c + 1 < columns && !rightRuled[r][c]) {
          join(group, r * columns + c, r * columns + c + 1);
        }
        if (r + 1 < rows && !belowRuled[r][c]) {
          join(group, r * columns + c, (r + 1) * columns + c);
        }
      }
    }
    List<Grid.Area> areas = areas(group, rows, columns);
    return areas.size() < 2 ? null : new Grid(xs, ys, areas);
  }

  private static boolean[][] ruledDown(List<Ruling> v, double[] xs, double[] ys) {
    double[][] covered = new double[ys.length - 1][xs.length - 1];
    for (Ruling rule : v) {
      int edge = nearest(xs, rule.x1());
      for (int r = 0; edge > 0 && r < ys.length - 1; r++) {
        covered[r][edge - 1] += share(rule.y1(), rule.y2(), ys[r], ys[r + 1]);
      }
    }
    return enough(covered);
  }

  private static boolean[][] ruledAcross(List<Ruling> h, double[] xs, double[] ys) {
    double[][] covered = new double[ys.length - 1][xs.length - 1];
    for (Ruling rule : h) {
      int edge = nearest(ys, rule.y1());
      for (int c = 0; edge > 0 && c < xs.length - 1; c++) {
        covered[edge - 1][c] += share(rule.x1(), rule.x2(), xs[c], xs[c + 1]);
      }
    }
    return enough(covered);
  }

  /** How much of the side of a field a line covers. */
  private static double share(double from, double to, double start, double end) {
    return Math.max(0, Math.min(to, end) - Math.max(from, start)) / (end - start);
  }

  private static boolean[][] enough(double[][] covered) {
    boolean[][] ruled = new boolean[covered.length][covered[0].length];
    for (int r = 0; r < covered.length; r++) {
      for (int c = 0; c < covered[r].length; c++) {
        ruled[r][c] = covered[r][c] > COVERED;
      }
    }
    return ruled;
  }

  /** Joined fields as cells; groups that are no rectangle stay separate fields. */
  private static List<Grid.Area> areas(int[] group, int rows, int columns) {
    int[] top = new int[group.length];
    int[] left = new int[group.length];
    int[] bottom = new int[group.length];
    int[] right = new int[group.length];
    int[] count = new int[group.length];
    Arrays.fill(top, rows);
    Arrays.fill(left, columns);
    for (int i = 0; i < group.length; i++) {
      int g = root(group, i);
      top[g] = Math.min(top[g], i / columns);
      bottom[g] = Math.max(bottom[g], i / columns);
      left[g] = Math.min(left[g], i % columns);
      right[g] = Math.max(right[g], i % columns);
      count[g]++;
    }
    List<Grid.Area> areas = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      int g = root(group, i);
      int high = bottom[g] - top[g] + 1;
      int wide = right[g] - left[g] + 1;
      if (count[g] != high * wide) {
        areas.add(new Grid.Area(i / columns, i % columns, 1, 1));
      } else if (i == top[g] * columns + left[g]) {
        areas.add(new Grid.Area(top[g], left[g], high, wide));
      }
    }
    return areas;
  }

  private static double[] edges(List<Double> positions) {
    List<Double> ordered = new ArrayList<>(positions);
    ordered.sort(null);
    List<Double> edges = new ArrayList<>();
    for (double p : ordered) {
      if (edges.isEmpty() || p - edges.getLast() > NEAR) {
        edges.add(p);
      }
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static int nearest(double[] edges, double value) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - value) < Math.abs(edges[best] - value)) {
        best = i;
      }
    }
    return best;
  }
}
