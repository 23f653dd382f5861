package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes a grid with edges of rows and columns that only stand below each other. */
final class AlignedGrid {
  private final AlignedRun run;
  private final AlignedHeader header;
  private final int columns;
  private final List<List<Row>> lines = new ArrayList<>();
  private final List<Grid.Area> areas = new ArrayList<>();
  private final List<Segment> taken = new ArrayList<>();

  AlignedGrid(AlignedRun run, AlignedHeader header) {
    this.run = run;
    this.header = header;
    this.columns = run.columns().size();
  }

  AlignedTables.Found found() {
    headerCells();
    int top = lines.size();
    for (Row row : run.rows()) {
      boolean wraps = lines.size() > top && AlignedRun.continues(row, lines.getLast().getLast());
      if (!wraps) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(row);
    }
    for (int r = top; r < lines.size(); r++) {
      List<Grid.Area> cells = cells(r);
      for (Row row : lines.get(r)) {
        for (Segment s : row.segments()) {
          put(s, cells.get(Math.max(0, run.columnOf(s))));
        }
      }
      areas.addAll(cells);
    }
    return new AlignedTables.Found(new Grid(xs(), ys(), areas), taken);
  }

  private List<Grid.Area> cells(int row) {
    List<Grid.Area> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      cells.add(new Grid.Area(row, c, 1, 1));
    }
    return cells;
  }

  private void put(Segment segment, Grid.Area area) {
    area.segments.add(segment);
    taken.add(segment);
  }

  private void headerCells() {
    if (header.lines() == 0) {
      return;
    }
    int upper = header.groupLines();
    if (upper == 0) {
      lines.add(header.rows());
      List<Grid.Area> cells = cells(0);
      header.labels().forEach(l -> put(l.segment(), cells.get(l.first())));
      areas.addAll(cells);
      return;
    }
    lines.add(header.rows().subList(0, upper));
    lines.add(header.rows().subList(upper, header.lines()));
    Grid.Area[] group = new Grid.Area[columns];
    for (AlignedHeader.Label label : header.labels()) {
      if (label.columns() > 1) {
        if (group[label.first()] == null) {
          Grid.Area area = new Grid.Area(0, label.first(), 1, label.columns());
          areas.add(area);
          Arrays.fill(
              group, label.first(), Math.min(columns, label.first() + label.columns()), area);
        }
        put(label.segment(), group[label.first()]);
      }
    }
    Grid.Area[] leaves = new Grid.Area[columns];
    for (int c = 0; c < columns; c++) {
      leaves[c] = group[c] == null ? new Grid.Area(0, c, 2, 1) : new Grid.Area(1, c, 1, 1);
      areas.add(leaves[c]);
    }
    for (AlignedHeader.Label label : header.labels()) {
      if (label.columns() == 1) {
        boolean above = label.line() < upper && group[label.first()] != null;
        put(label.segment(), above ? group[label.first()] : leaves[label.first()]);
      }
    }
    areas.sort(Comparator.<Grid.Area>comparingInt(a -> a.row).thenComparingInt(a -> a.column));
  }

  private double[] xs() {
    double[] xs = new double[columns + 1];
    double left = run.left();
    double right = run.right();
    for (Segment s : taken) {
      left = Math.min(left, s.box().x());
      right = Math.max(right, s.box().right());
    }
    xs[0] = left;
    for (int c = 1; c < columns; c++) {
      xs[c] = (run.columns().get(c - 1)[1] + run.columns().get(c)[0]) / 2;
    }
    xs[columns] = right;
    return xs;
  }

  private double[] ys() {
    double[] ys = new double[lines.size() + 1];
    ys[0] = lines.getFirst().getFirst().box().y();
    for (int r = 1; r < lines.size(); r++) {
      ys[r] = (middle(lines.get(r - 1).getLast()) + middle(lines.get(r).getFirst())) / 2;
    }
    ys[lines.size()] = lines.getLast().getLast().box().bottom();
    return ys;
  }

  private static double middle(Row row) {
    return row.box().y() + row.box().height() / 2;
  }
}
