package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables without rulings: rows of figures that stand below each other beside their labels.
 * Text of two columns, lists and justified lines have gaps too, so that nothing counts as a table
 * without columns of figures; what is missed stays readable as lines.
 */
final class AlignedTables {
  /** A table and the lines that are its cells. */
  record Found(Grid grid, List<Segment> taken) {
    Found {
      taken = List.copyOf(taken);
    }
  }

  private static final Pattern CONTENTS = Pattern.compile("(?iu)\\W{0,3}mục lục\\W{0,3}");

  /**
   * Rows without figures, such as names of groups and wrapped labels, that may follow one another.
   */
  private static final int MOST_PENDING = 3;

  private AlignedTables() {}

  static List<Found> find(List<Segment> segments, TypeArea area) {
    List<Row> rows = Row.rows(segments);
    List<Found> found = new ArrayList<>();
    if (rows.stream().anyMatch(r -> CONTENTS.matcher(r.text()).matches())) {
      return found;
    }
    int above = 0;
    int at = 0;
    while (at < rows.size()) {
      if (!AlignedRun.isData(rows.get(at))) {
        at++;
        continue;
      }
      AlignedRun run = new AlignedRun(rows.get(at));
      int end = grow(run, rows, at, area);
      AlignedHeader header = AlignedHeader.above(rows, above, at, run);
      if (run.believable(header.lines())) {
        found.add(new AlignedGrid(run, header).found());
        above = end;
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** Adds the rows that go on with the table and returns the index behind them. */
  private static int grow(AlignedRun run, List<Row> rows, int at, TypeArea area) {
    int end = at + 1;
    List<Row> pending = new ArrayList<>();
    for (int i = at + 1; i < rows.size(); i++) {
      Row row = rows.get(i);
      double gap = row.baseline() - rows.get(i - 1).baseline();
      if (gap > Math.max(2.6 * area.leading(), 3 * row.size())) {
        break;
      }
      if (AlignedRun.isData(row)) {
        if (!run.add(row, pending)) {
          break;
        }
        pending.clear();
        end = i + 1;
      } else if (pending.size() < MOST_PENDING && run.holdsLabel(row)) {
        pending.add(row);
      } else {
        break;
      }
    }
    while (!pending.isEmpty() && AlignedRun.continues(pending.getFirst(), rows.get(end - 1))) {
      run.append(pending.removeFirst());
      end++;
    }
    return end;
  }
}
