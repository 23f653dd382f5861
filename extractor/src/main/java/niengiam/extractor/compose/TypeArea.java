package niengiam.extractor.compose;

import java.util.Arrays;
import java.util.List;

/**
 * Where the lines of running text begin and end on a page, and their usual distance and size.
 *
 * @param leading usual distance of baselines, in points
 */
record TypeArea(double left, double right, double leading, double size) {
  /** Lines that tell where a margin is. */
  private static final int ENOUGH = 6;

  static TypeArea of(List<Segment> segments, double pageWidth) {
    List<Row> rows = Row.rows(segments);
    double[] lefts = rows.stream().mapToDouble(r -> r.box().x()).sorted().toArray();
    double[] rights = rows.stream().mapToDouble(r -> r.box().right()).sorted().toArray();
    double[] sizes = rows.stream().mapToDouble(Row::size).sorted().toArray();
    double[] gaps = new double[Math.max(0, rows.size() - 1)];
    for (int i = 1; i < rows.size(); i++) {
      gaps[i - 1] = rows.get(i).baseline() - rows.get(i - 1).baseline();
    }
    Arrays.sort(gaps);
    double size = at(sizes, 0.5, 12);
    double left = at(lefts, 0.04, pageWidth * 0.13);
    double right = Math.max(at(continued(rows, left, size, rights), 0.9, 0), pageWidth * 0.80);
    return new TypeArea(left, right, at(gaps, 0.4, 1.4 * size), size);
  }

  /**
   * Where the lines end that begin at the left margin. First lines are indented, and where all
   * lines of a paragraph are made equally long they end farther right than the others by as much.
   */
  private static double[] continued(List<Row> rows, double left, double size, double[] all) {
    double[] rights =
        rows.stream()
            .filter(row -> row.box().x() < left + 0.8 * size)
            .mapToDouble(row -> row.box().right())
            .sorted()
            .toArray();
    return rights.length < ENOUGH ? all : rights;
  }

  private static double at(double[] sorted, double share, double otherwise) {
    return sorted.length == 0 ? otherwise : sorted[(int) (share * (sorted.length - 1))];
  }

  double centre() {
    return (left + right) / 2;
  }

  double width() {
    return right - left;
  }
}
