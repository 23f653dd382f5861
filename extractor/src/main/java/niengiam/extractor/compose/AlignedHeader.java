package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines that name the columns of a table without rulings. */
final class AlignedHeader {
  private static final int MOST_LINES = 6;

  /** Remarks between the title of a table and its header. */
  private static final Pattern REMARK =
      Pattern.compile("(?iu)\\W{0,2}(?:đơn vị|đvt|bảng|biểu|phụ lục).*");

  /**
   * A label and the columns that it stands above.
   *
   * @param line counted from the top of the header
   * @param columns how many from the first on
   */
  record Label(Segment segment, int line, int first, int columns) {}

  private final List<Row> rows;
  private final AlignedRun run;
  private final List<Label> labels = new ArrayList<>();
  private int groupLines;

  private AlignedHeader(List<Row> rows, AlignedRun run) {
    this.rows = rows;
    this.run = run;
    for (int line = rows.size() - 1; line >= 0; line--) {
      for (Segment s : rows.get(line).segments()) {
        Label label = label(s, line);
        labels.add(label);
        if (label.columns() > 1) {
          groupLines = Math.max(groupLines, line + 1);
        }
      }
    }
  }

  /** The header that stands directly above a run, which begins at a row. */
  static AlignedHeader above(List<Row> rows, int from, int at, AlignedRun run) {
    int first = at;
    while (first > from && at - first < MOST_LINES && fits(rows, first - 1, run)) {
      first--;
    }
    while (first < at && !names(rows.get(first), run)) {
      first++;
    }
    int end = at;
    while (end - 1 > first && namesGroup(rows.get(end - 1), run)) {
      end--;
    }
    run.prepend(rows.subList(end, at));
    return new AlignedHeader(rows.subList(first, end), run);
  }

  /** Whether a row is no header but the name of the rows below: "I Nông nghiệp". */
  private static boolean namesGroup(Row row, AlignedRun run) {
    int first = row.text().codePointAt(0);
    return !Character.isLowerCase(first) && run.holdsLabel(row);
  }

  private static boolean fits(List<Row> rows, int i, AlignedRun run) {
    Row row = rows.get(i);
    double gap = rows.get(i + 1).baseline() - row.baseline();
    double slack = 2 * run.size();
    return gap < 2.4 * run.size()
        && row.box().x() > run.left() - slack
        && row.box().right() < run.right() + slack
        && (row.segments().size() > 1 || narrow(row.segments().getFirst(), run))
        && row.segments().stream().allMatch(s -> s.text().length() < 60);
  }

  /** A line of its own is part of a header only where it stands above some columns. */
  private static boolean narrow(Segment s, AlignedRun run) {
    double labels = run.columns().getFirst()[1];
    return s.box().x() > labels && s.box().width() < 0.6 * (run.right() - labels)
        || run.columnOf(s) == 0 && s.box().right() <= labels;
  }

  /** Whether a line can be the first of a header. */
  private static boolean names(Row row, AlignedRun run) {
    if (REMARK.matcher(row.text()).matches() && row.segments().size() == 1) {
      return false;
    }
    return row.segments().size() > 1
        || run.columns().size() > 2 && row.box().x() > run.columns().getFirst()[1];
  }

  int lines() {
    return rows.size();
  }

  List<Row> rows() {
    return rows;
  }

  List<Label> labels() {
    return labels;
  }

  /** The lines of the upper of two levels; 0 where there is one level. */
  int groupLines() {
    return groupLines;
  }

  /**
   * The columns whose middle is nearest to the middle of a label: one, or a group of named ones.
   */
  private Label label(Segment s, int line) {
    List<double[]> columns = run.columns();
    int nearest = 0;
    double distance = Double.MAX_VALUE;
    int single = run.columnOf(s);
    for (int c = 0; c < columns.size(); c++) {
      double[] column = columns.get(c);
      double away = c == single ? 0 : Math.abs((column[0] + column[1]) / 2 - s.centre());
      if (away < distance) {
        distance = away;
        nearest = c;
      }
    }
    Label best = new Label(s, line, nearest, 1);
    double[] own = columns.get(nearest);
    double off =
        single == nearest && s.box().x() <= own[0] + 1
            ? 0
            : Math.abs((own[0] + own[1]) / 2 - s.centre());
    for (int first = 0; first < columns.size(); first++) {
      for (int last = first + 1; last < columns.size(); last++) {
        double middle = (columns.get(first)[0] + columns.get(last)[1]) / 2;
        double away = Math.abs(middle - s.centre());
        boolean inside =
            s.box().x() >= columns.get(first)[0] - 2 * run.size()
                && s.box().right() <= columns.get(last)[1] + 2 * run.size();
        if (inside && away + 0.3 * run.size() < off && named(first, last, line)) {
          off = away;
          best = new Label(s, line, first, last - first + 1);
        }
      }
    }
    return best;
  }

  /** Whether a line below names each of these columns. */
  private boolean named(int first, int last, int line) {
    for (int c = first; c <= last; c++) {
      if (below(c, line) == null) {
        return false;
      }
    }
    // Nothing else of the same line may stand above one of them.
    long others =
        rows.get(line).segments().stream()
            .filter(s -> run.columnOf(s) >= first && run.columnOf(s) <= last)
            .count();
    return others <= 1;
  }

  private @Nullable Label below(int column, int line) {
    for (Label label : labels) {
      if (label.line() > line && label.columns() == 1 && label.first() == column) {
        return label;
      }
    }
    return null;
  }
}
