package niengiam.extractor.compose;

import java.util.Arrays;
import java.util.List;

/**
 * Where the lines of running text begin and end on a page, and their usual distance and size.
 *
 * @param leading usual distance of baselines, in points
 */
record TypeArea(double left, double right, double leading, double size) {
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
    double right = Math.max(at(rights, 0.9, 0), pageWidth * 0.80);
    return new TypeArea(left, right, at(gaps, 0.4, 1.4 * size), size);
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
