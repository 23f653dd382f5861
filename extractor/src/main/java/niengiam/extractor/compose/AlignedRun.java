package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows below each other whose segments stand in the same columns. */
final class AlignedRun {
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-–+(]?\\d{1,3}(?:[.,]?\\d{1,3}){0,6}\\s?%?\\)?|\\d{1,4}\\s?/\\s?\\d{1,4}|[-–]");

  /** Leaders of a table of contents. */
  private static final Pattern LEADERS = Pattern.compile(".*(?:\\.{3}|…|_{3})");

  /** Least distance of two columns, as a share of the type size. */
  private static final double APART = 0.5;

  private final List<double[]> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Row> data = new ArrayList<>();

  AlignedRun(Row first) {
    for (Segment s : first.segments()) {
      columns.add(new double[] {s.box().x(), s.box().right()});
    }
    rows.add(first);
    data.add(first);
  }

  /** Whether a row has a figure to the right of something else. */
  static boolean isData(Row row) {
    List<Segment> parts = row.segments();
    for (int i = 1; i < parts.size(); i++) {
      if (isFigure(parts.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  static boolean isFigure(String text) {
    return text.length() < 24 && FIGURE.matcher(text).matches();
  }

  /** Whether a row is the next printed line of a label. */
  static boolean continues(Row row, Row before) {
    int first = row.text().codePointAt(0);
    return Character.isLowerCase(first)
        && row.baseline() - before.baseline() < 1.6 * row.size()
        && before.segments().stream()
            .anyMatch(s -> Math.abs(row.box().x() - s.box().x()) < 1.5 * row.size());
  }

  List<Row> rows() {
    return rows;
  }

  /** Left and right end of each column, from left to right. */
  List<double[]> columns() {
    return columns;
  }

  double left() {
    return columns.getFirst()[0];
  }

  double right() {
    return columns.getLast()[1];
  }

  double size() {
    return rows.getFirst().size();
  }

  /** Adds a row with those before it that have no figures; false when it does not fit. */
  boolean add(Row row, List<Row> pending) {
    List<double[]> grown = new ArrayList<>();
    columns.forEach(c -> grown.add(c.clone()));
    for (Row next : pending) {
      if (!widen(grown, next, false)) {
        return false;
      }
    }
    if (!widen(grown, row, true)) {
      return false;
    }
    columns.clear();
    columns.addAll(grown);
    rows.addAll(pending);
    rows.add(row);
    data.add(row);
    return true;
  }

  /** Puts rows that name the first group of rows above all others. */
  void prepend(List<Row> groups) {
    rows.addAll(0, groups);
  }

  void append(Row row) {
    if (widen(columns, row, false)) {
      rows.add(row);
    }
  }

  /** Whether a row without figures names a group of rows or goes on with a label. */
  boolean holdsLabel(Row row) {
    int figures = firstFigures();
    for (Segment s : row.segments()) {
      int at = column(columns, s, row.size());
      if (at < 0 || at >= figures) {
        return false;
      }
    }
    return true;
  }

  /** The first column with a figure right of something else. */
  int firstFigures() {
    int first = columns.size();
    for (Row row : data) {
      List<Segment> parts = row.segments();
      for (int i = 1; i < parts.size(); i++) {
        if (isFigure(parts.get(i).text())) {
          first = Math.min(first, columnOf(parts.get(i)));
          break;
        }
      }
    }
    return first;
  }

  private static boolean widen(List<double[]> columns, Row row, boolean mayAdd) {
    int last = -1;
    int fitting = 0;
    for (Segment s : row.segments()) {
      int at = column(columns, s, row.size());
      if (at == SEVERAL || at == last && at >= 0) {
        return false;
      }
      if (at == NONE) {
        if (!mayAdd) {
          return false;
        }
        at = 0;
        while (at < columns.size() && columns.get(at)[0] < s.box().x()) {
          at++;
        }
        columns.add(at, new double[] {s.box().x(), s.box().right()});
      } else {
        fitting++;
        double[] column = columns.get(at);
        column[0] = Math.min(column[0], s.box().x());
        column[1] = Math.max(column[1], s.box().right());
      }
      last = at;
    }
    return fitting > 0 && columns.size() <= 30;
  }

  static final int NONE = -1;
  static final int SEVERAL = -2;

  /** The column that a segment stands in, {@link #NONE} or {@link #SEVERAL}. */
  private static int column(List<double[]> columns, Segment s, double size) {
    int found = NONE;
    for (int i = 0; i < columns.size(); i++) {
      double[] column = columns.get(i);
      double margin = APART * size;
      if (s.box().right() > column[0] - margin && s.box().x() < column[1] + margin) {
        if (found != NONE) {
          return SEVERAL;
        }
        found = i;
      }
    }
    return found;
  }

  int columnOf(Segment s) {
    return column(columns, s, 0);
  }

  /** Whether this is a table, with so many lines of header above it. */
  boolean believable(int headerLines) {
    int wide = columns.size();
    int count = data.size();
    if (wide < 2 || count < 2 || count + headerLines < 4 || count < 3 && wide < 3) {
      return false;
    }
    int figures = 0;
    for (int c = 1; c < wide; c++) {
      figures += figures(c) ? 1 : 0;
    }
    return figures * 2 >= wide - 1 && labelled();
  }

  /** Whether a column holds figures that end, begin or have their middles below each other. */
  private boolean figures(int column) {
    int filled = 0;
    int figures = 0;
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    for (Row row : data) {
      for (Segment s : row.segments()) {
        if (columnOf(s) == column) {
          filled++;
          if (isFigure(s.text())) {
            figures++;
            double[] edges = {s.box().x(), s.centre(), s.box().right()};
            for (int i = 0; i < edges.length; i++) {
              least[i] = Math.min(least[i], edges[i]);
              most[i] = Math.max(most[i], edges[i]);
            }
          }
        }
      }
    }
    double spread = Double.MAX_VALUE;
    for (int i = 0; i < least.length; i++) {
      spread = Math.min(spread, most[i] - least[i]);
    }
    return figures * 10 >= filled * 7 && filled * 2 >= data.size() && spread < 0.8 * size();
  }

  /** Whether most rows begin with words and not in the middle of a sentence. */
  private boolean labelled() {
    int named = 0;
    int leaders = 0;
    for (Row row : data) {
      for (Segment s : row.segments()) {
        String text = s.text();
        if (!isFigure(text) && text.chars().filter(Character::isLetter).count() >= 2) {
          named += Character.isLowerCase(text.codePointAt(0)) ? 0 : 1;
          leaders += LEADERS.matcher(text).matches() ? 1 : 0;
          break;
        }
      }
    }
    return named * 3 >= data.size() * 2 && leaders * 3 < data.size();
  }
}
