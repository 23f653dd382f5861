package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of one sheet that show something, by row and column. */
final class SheetCells {
  private static final int MOST_CELLS = 500_000;
  private static final int MOST_COLUMNS = 200;

  /** A sheet with more was not merged by hand. */
  private static final int MOST_MERGED = 50_000;

  private final String name;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
  private final Map<Integer, Rule> ruled = new HashMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<String> warnings = new ArrayList<>();
  private int cells;
  private boolean wide;
  private boolean filtered;

  SheetCells(String name) {
    this.name = name;
  }

  NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
    return rows;
  }

  Rule rule(int row) {
    return ruled.getOrDefault(row, Rule.NONE);
  }

  boolean hasRules() {
    return ruled.values().stream().anyMatch(rule -> rule != Rule.NONE);
  }

  List<CellRangeAddress> merged() {
    return merged;
  }

  List<String> warnings() {
    return warnings;
  }

  int size() {
    return cells;
  }

  /** Whether rows from here on are left out. */
  boolean isFull(int row) {
    if (cells < MOST_CELLS) {
      return false;
    }
    if (rows.containsKey(row)) {
      return false;
    }
    if (warnings.stream().noneMatch(w -> w.startsWith("Rows after"))) {
      warnings.add("Rows after " + rows.lastKey() + " of \"" + name + "\" were left out.");
    }
    return true;
  }

  /** The lines around a cell: none, one below it that may be the first of a table, or others. */
  enum Rule {
    NONE,
    BELOW,
    AROUND;

    static Rule of(CellStyle style) {
      if (style.getBorderTop() != BorderStyle.NONE
          || style.getBorderLeft() != BorderStyle.NONE
          || style.getBorderRight() != BorderStyle.NONE) {
        return AROUND;
      }
      return style.getBorderBottom() == BorderStyle.NONE ? NONE : BELOW;
    }
  }

  void add(int row, int column, String text, Rule rule) {
    if (text.isEmpty()) {
      return;
    }
    if (column >= MOST_COLUMNS) {
      if (!wide) {
        warnings.add("Columns beyond " + MOST_COLUMNS + " of \"" + name + "\" were left out.");
      }
      wide = true;
      return;
    }
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
    ruled.merge(row, rule, (a, b) -> a.compareTo(b) > 0 ? a : b);
    cells++;
  }

  void merge(CellRangeAddress region) {
    if (merged.size() < MOST_MERGED) {
      merged.add(region);
    }
  }

  /** A row that somebody hid by hand; one that is only folded away belongs to the table. */
  void hideRow(int row) {
    hiddenRows.set(row);
  }

  void hideColumns(int from, int to) {
    hiddenColumns.set(from, Math.min(to, MOST_COLUMNS) + 1);
  }

  /** A filter hides rows for the moment; they are read. */
  void filter() {
    filtered = true;
  }

  /** Leaves out what was hidden by hand; call once, when all cells are there. */
  SheetCells shown() {
    long before = rows.size();
    if (!filtered) {
      rows.keySet().removeIf(hiddenRows::get);
    }
    if (rows.size() < before) {
      warnings.add((before - rows.size()) + " hidden rows of \"" + name + "\" were left out.");
    }
    if (!hiddenColumns.isEmpty()) {
      closeColumns();
    }
    return this;
  }

  private void closeColumns() {
    boolean lost = false;
    for (Map.Entry<Integer, NavigableMap<Integer, String>> row : rows.entrySet()) {
      NavigableMap<Integer, String> left = new TreeMap<>();
      for (Map.Entry<Integer, String> cell : row.getValue().entrySet()) {
        if (hiddenColumns.get(cell.getKey())) {
          lost = true;
        } else {
          left.put(shift(cell.getKey()), cell.getValue());
        }
      }
      row.setValue(left);
    }
    rows.values().removeIf(Map::isEmpty);
    merged.replaceAll(
        region ->
            new CellRangeAddress(
                region.getFirstRow(),
                region.getLastRow(),
                shift(region.getFirstColumn()),
                Math.max(shift(region.getFirstColumn()), shift(region.getLastColumn() + 1) - 1)));
    if (lost) {
      warnings.add("Hidden columns of \"" + name + "\" were left out.");
    }
  }

  private int shift(int column) {
    return column - hiddenColumns.get(0, column).cardinality();
  }
}
