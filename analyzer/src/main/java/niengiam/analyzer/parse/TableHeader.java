package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows that name the columns, and the labels above each column. Some tables keep merged cells;
 * others show a merged cell only by the empty fields to its right, and those are spread out here.
 */
final class TableHeader {
  private static final int MAX_ROWS = 8;

  private final GridRows grid;
  private final List<Integer> rows = new ArrayList<>();
  private int firstData;

  TableHeader(GridRows grid) {
    this.grid = grid;
    find();
  }

  /** The number of the first row below the header. */
  int firstData() {
    return firstData;
  }

  /** The numbers of the header rows; the rows above them are titles inside the table. */
  List<Integer> rows() {
    return rows;
  }

  /** For each column the labels above it, outermost first. */
  List<List<String>> columns() {
    boolean merged =
        rows.stream().flatMap(r -> grid.printed(r).stream()).anyMatch(f -> f.cell().columns() > 1);
    int[][] groups = new int[rows.size()][];
    List<List<String>> columns = new ArrayList<>();
    for (int k = 0; k < rows.size(); k++) {
      groups[k] = merged ? covered(rows.get(k)) : spread(k, k == 0 ? new int[0] : groups[k - 1]);
    }
    for (int column = 0; column < grid.columns(); column++) {
      List<String> path = new ArrayList<>();
      for (int k = 0; k < rows.size(); k++) {
        int owner = groups[k][column];
        if (owner >= 0) {
          String label = grid.at(rows.get(k), owner).map(GridRows.Field::text).orElse("");
          if (!label.isEmpty() && (path.isEmpty() || !path.getLast().equals(label))) {
            path.add(label);
          }
        }
      }
      columns.add(path);
    }
    return rows.isEmpty() ? columns : FlattenedHeader.mended(columns, leaves());
  }

  private List<String> leaves() {
    List<String> leaves = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      leaves.add(grid.at(rows.getLast(), column).map(GridRows.Field::text).orElse(""));
    }
    return leaves;
  }

  private void find() {
    List<Integer> numbers = grid.numbers();
    int first = firstHeader(numbers);
    for (int k = first; k < Math.min(numbers.size(), first + MAX_ROWS); k++) {
      if (k > first && grid.numbersColumns(numbers.get(k))) {
        rows.addAll(numbers.subList(first, k));
        firstData = numbers.get(k) + 1;
        return;
      }
    }
    if (numbers.isEmpty() || hasFigure(numbers.get(first))) {
      firstData = numbers.isEmpty() ? 0 : numbers.get(first);
      return;
    }
    int reach = reach(numbers.get(first));
    int k = first;
    while (k < numbers.size()
        && k - first < MAX_ROWS
        && (k == first || numbers.get(k) < reach || isSubHeader(numbers.get(k)))) {
      rows.add(numbers.get(k));
      k++;
    }
    firstData = rows.getLast() + 1;
  }

  /** The first row with three labels; above a figure two will do. */
  private int firstHeader(List<Integer> numbers) {
    int two = 0;
    while (two < numbers.size() && grid.printed(numbers.get(two)).size() < 2) {
      two++;
    }
    for (int k = two; k < numbers.size() && k - two < MAX_ROWS; k++) {
      if (hasFigure(numbers.get(k))) {
        return two;
      }
      if (grid.printed(numbers.get(k)).size() >= 3) {
        return k;
      }
    }
    return two == numbers.size() ? 0 : two;
  }

  /** The row behind the longest vertical merge of a row. */
  private int reach(int row) {
    return grid.printed(row).stream()
        .mapToInt(f -> row + Math.min(MAX_ROWS, f.cell().rows()))
        .max()
        .orElse(row);
  }

  private boolean isSubHeader(int row) {
    List<GridRows.Field> printed = grid.printed(row);
    return printed.size() >= 2 && printed.getFirst().cell().column() > 0 && !hasFigure(row);
  }

  private boolean hasFigure(int row) {
    return grid.printed(row).stream()
        .anyMatch(f -> f.cell().column() > 0 && GridRows.isFigure(f.text()));
  }

  /** For each column where the cell that covers it starts; a vertical merge is its own row only. */
  private int[] covered(int row) {
    int[] owners = new int[grid.columns()];
    java.util.Arrays.fill(owners, -1);
    for (GridRows.Field field : grid.printed(row)) {
      int end = Math.min(owners.length, field.cell().column() + field.cell().columns());
      for (int c = field.cell().column(); c < end; c++) {
        owners[c] = field.cell().column();
      }
    }
    return owners;
  }

  /**
   * A label reaches over the empty fields to its right as far as the label above it does, where
   * there is a label below or no label at all.
   */
  private int[] spread(int k, int[] above) {
    int[] owners = covered(rows.get(k));
    boolean leaf = k == rows.size() - 1;
    for (int c = 1; c < owners.length && !leaf; c++) {
      boolean sameGroup = above.length == 0 || above[c] >= 0 && above[c] == above[c - 1];
      if (owners[c] < 0 && owners[c - 1] >= 0 && sameGroup && (hasLabelBelow(k, c) || k == 0)) {
        owners[c] = owners[c - 1];
      }
    }
    return owners;
  }

  private boolean hasLabelBelow(int k, int column) {
    for (int below = k + 1; below < rows.size(); below++) {
      if (grid.at(rows.get(below), column).filter(f -> !f.text().isEmpty()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
