package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.extractor.layout.Box;

/** Segments side by side on one baseline, from left to right. */
record Row(List<Segment> segments, Box box) {
  /** Share of the type size by which baselines of one row may differ: skew, raised numbers. */
  private static final double SAME_BASELINE = 0.45;

  Row {
    segments = List.copyOf(segments);
  }

  static Row of(List<Segment> segments) {
    List<Segment> ordered = new ArrayList<>(segments);
    ordered.sort(Comparator.comparingDouble(s -> s.box().x()));
    return new Row(ordered, Box.around(ordered.stream().map(Segment::box).toList()));
  }

  /** Rows from top to bottom. */
  static List<Row> rows(List<Segment> segments) {
    List<Segment> ordered = new ArrayList<>(segments);
    ordered.sort(Comparator.comparingDouble(Segment::baseline));
    List<Row> rows = new ArrayList<>();
    List<Segment> open = new ArrayList<>();
    for (Segment next : ordered) {
      if (!open.isEmpty()) {
        Segment first = open.getFirst();
        double tolerance = SAME_BASELINE * Math.min(first.size(), next.size());
        if (next.baseline() - first.baseline() > tolerance || overlapsAny(open, next)) {
          rows.add(of(open));
          open.clear();
        }
      }
      open.add(next);
    }
    if (!open.isEmpty()) {
      rows.add(of(open));
    }
    return rows;
  }

  private static boolean overlapsAny(List<Segment> row, Segment next) {
    for (Segment s : row) {
      double shared =
          Math.min(s.box().right(), next.box().right()) - Math.max(s.box().x(), next.box().x());
      if (shared > 0.6 * Math.min(s.box().width(), next.box().width())
          && next.baseline() - s.baseline() > 0.25 * next.size()) {
        return true;
      }
    }
    return false;
  }

  double baseline() {
    return segments.stream().mapToDouble(Segment::baseline).max().orElse(box.bottom());
  }

  /** The size of most of its letters. */
  double size() {
    Segment widest = segments.getFirst();
    for (Segment s : segments) {
      if (s.box().width() > widest.box().width()) {
        widest = s;
      }
    }
    return widest.size();
  }

  boolean bold() {
    return segments.stream().allMatch(Segment::bold);
  }

  String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  String firstWord() {
    return segments.getFirst().words().getFirst().text();
  }

  double firstWordWidth() {
    return segments.getFirst().words().getFirst().box().width();
  }

  double centre() {
    return box.x() + box.width() / 2;
  }
}
