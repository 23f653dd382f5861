package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Span;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * One sheet as text: the lines above the table (letterhead, title) and below it (signature) as
 * paragraphs, what is between as a grid. Numbers as a Vietnamese spreadsheet shows them: 7.500 and
 * 43,25.
 */
final class SheetText {
  private final SheetCells sheet;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows;
  private final StringBuilder out;
  private final List<Block> blocks = new ArrayList<>();

  SheetText(SheetCells sheet, StringBuilder out) {
    this.sheet = sheet;
    this.rows = sheet.rows();
    this.out = out;
  }

  List<Block> blocks() {
    return blocks;
  }

  void write() {
    if (rows.isEmpty()) {
      return;
    }
    List<Integer> numbers = new ArrayList<>(rows.keySet());
    boolean borders = sheet.hasRules();
    int first = 0;
    while (first < numbers.size() && loose(numbers.get(first), borders, SheetCells.Rule.BELOW)) {
      first++;
    }
    int last = numbers.size();
    while (last > first && loose(numbers.get(last - 1), borders, SheetCells.Rule.NONE)) {
      last--;
    }
    paragraphs(numbers.subList(0, first));
    if (first < last) {
      grid(numbers.subList(first, last));
    }
    paragraphs(numbers.subList(last, numbers.size()));
  }

  /** A row of one or two cells, hardly ruled, as above and below a table. */
  private boolean loose(int row, boolean borders, SheetCells.Rule most) {
    boolean few = rows.getOrDefault(row, new TreeMap<>()).size() <= 2;
    return borders ? few && sheet.rule(row).compareTo(most) <= 0 : few;
  }

  /** Neighbouring rows that share their columns are read column by column, as a letterhead is. */
  private void paragraphs(List<Integer> numbers) {
    int i = 0;
    while (i < numbers.size()) {
      int end = i + 1;
      if (rows.get(numbers.get(i)).size() > 1) {
        while (end < numbers.size()
            && rows.get(numbers.get(end)).keySet().equals(rows.get(numbers.get(i)).keySet())) {
          end++;
        }
      }
      for (int column : rows.get(numbers.get(i)).keySet()) {
        for (int row : numbers.subList(i, end)) {
          int start = out.length();
          out.append(rows.get(row).get(column));
          blocks.add(Block.Text.of(new Span(start, out.length()), Block.Role.BODY));
          out.append('\n');
        }
      }
      i = end;
    }
  }

  private void grid(List<Integer> numbers) {
    int left = numbers.stream().mapToInt(r -> rows.get(r).firstKey()).min().orElse(0);
    int right = numbers.stream().mapToInt(r -> rows.get(r).lastKey()).max().orElse(0);
    Map<Integer, Integer> order = new HashMap<>();
    numbers.forEach(row -> order.put(row, order.size()));
    Map<Long, CellRangeAddress> starts = new HashMap<>();
    Set<Long> covered = new HashSet<>();
    for (CellRangeAddress region : sheet.merged()) {
      if (order.containsKey(region.getFirstRow()) && region.getFirstColumn() >= left) {
        starts.put(key(region.getFirstRow(), region.getFirstColumn()), region);
        cover(region, numbers, right, covered);
      }
    }
    List<Cell> cells = new ArrayList<>();
    int from = out.length();
    for (int row : numbers) {
      for (int column = left; column <= right; column++) {
        out.append(column > left ? "\t" : "");
        int start = out.length();
        out.append(rows.get(row).getOrDefault(column, ""));
        Span span = new Span(start, out.length());
        int at = order.get(row);
        CellRangeAddress region = starts.get(key(row, column));
        if (region != null) {
          int below = Collections.binarySearch(numbers, region.getLastRow());
          int high = (below < 0 ? -below - 1 : below + 1) - at;
          int wide = Math.min(right, region.getLastColumn()) - column + 1;
          cells.add(new Cell(at, column - left, high, wide, span, Optional.empty()));
        } else if (!covered.contains(key(row, column))) {
          cells.add(new Cell(at, column - left, 1, 1, span, Optional.empty()));
        }
      }
      out.append('\n');
    }
    blocks.add(new Block.Grid(new Span(from, out.length() - 1), Optional.empty(), cells));
  }

  /** Marks what a merged cell hides, as far as the table reaches. */
  private static void cover(
      CellRangeAddress region, List<Integer> numbers, int right, Set<Long> covered) {
    int from = Collections.binarySearch(numbers, region.getFirstRow());
    for (int i = from; i < numbers.size() && numbers.get(i) <= region.getLastRow(); i++) {
      for (int column = region.getFirstColumn();
          column <= Math.min(right, region.getLastColumn());
          column++) {
        covered.add(key(numbers.get(i), column));
      }
    }
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }
}
