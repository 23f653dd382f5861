package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import niengiam.extractor.layout.Box;
import org.jspecify.annotations.Nullable;

/** A ruled table: its edges, which fields of it are merged, and the words put into it so far. */
final class Grid {
  private final double[] xs;
  private final double[] ys;
  private final List<Area> areas;
  private final Area[][] at;

  /** A cell: a rectangle of fields. */
  static final class Area {
    final int row;
    final int column;
    final int rows;
    final int columns;
    final List<Segment> segments = new ArrayList<>();

    Area(int row, int column, int rows, int columns) {
      this.row = row;
      this.column = column;
      this.rows = rows;
      this.columns = columns;
    }
  }

  Grid(double[] xs, double[] ys, List<Area> areas) {
    this.xs = xs;
    this.ys = ys;
    this.areas = areas;
    this.at = new Area[ys.length - 1][xs.length - 1];
    for (Area area : areas) {
      for (int r = area.row; r < area.row + area.rows; r++) {
        Arrays.fill(at[r], area.column, area.column + area.columns, area);
      }
    }
  }

  Box box() {
    return new Box(xs[0], ys[0], xs[xs.length - 1] - xs[0], ys[ys.length - 1] - ys[0]);
  }

  boolean isEmpty() {
    return areas.stream().allMatch(a -> a.segments.isEmpty());
  }

  boolean covers(Segment segment) {
    Box box = box();
    return segment.middle() > box.y()
        && segment.middle() < box.bottom()
        && segment.box().right() > box.x()
        && segment.box().x() < box.right();
  }

  @Nullable Area cellAt(double x, double y) {
    int column = interval(xs, x);
    int row = interval(ys, y);
    return column < 0 || row < 0 ? null : at[row][column];
  }

  /** Puts the words of a segment into the cells that hold their centres and returns the rest. */
  List<Segment> take(Segment segment) {
    List<Segment> rest = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    Area open = null;
    for (Word word : segment.words()) {
      Area area = cellAt(word.box().x() + word.box().width() / 2, segment.middle());
      if (!run.isEmpty() && area != open) {
        put(open, segment.with(run), rest);
        run.clear();
      }
      open = area;
      run.add(word);
    }
    put(open, segment.with(run), rest);
    return rest;
  }

  private static void put(@Nullable Area area, Segment segment, List<Segment> rest) {
    (area == null ? rest : area.segments).add(segment);
  }

  Draft.Table draft() {
    List<Draft.Field> fields = new ArrayList<>();
    for (Area a : areas) {
      Box box =
          new Box(
              xs[a.column],
              ys[a.row],
              xs[a.column + a.columns] - xs[a.column],
              ys[a.row + a.rows] - ys[a.row]);
      fields.add(new Draft.Field(a.row, a.column, a.rows, a.columns, box, Row.rows(a.segments)));
    }
    return new Draft.Table(box(), ys.length - 1, xs.length - 1, fields);
  }

  private static int interval(double[] edges, double value) {
    if (value < edges[0] || value >= edges[edges.length - 1]) {
      return -1;
    }
    int found = Arrays.binarySearch(edges, value);
    return found >= 0 ? found : -found - 2;
  }
}
