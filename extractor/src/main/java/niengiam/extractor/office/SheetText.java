package niengiam.extractor.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import niengiam.extractor.encoding.LegacyText;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Span;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * One sheet as text: the lines above the table (letterhead, title) and below it (signature) as
 * paragraphs, what is between as a grid. Numbers as a Vietnamese spreadsheet shows them: 7.500 and
 * 43,25.
 */
final class SheetText {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
  private static final int MOST_CELLS = 500_000;
  private static final int MOST_COLUMNS = 200;

  /** A cell holds at most 32,767 characters; a damaged one may claim more. */
  private static final int LONGEST_CELL = 32_767;

  private final Sheet sheet;
  private final StringBuilder out;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(VIETNAMESE);

  /** The shown text of the cells that are not empty, by row and column. */
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();

  private final Map<Integer, Boolean> ruled = new HashMap<>();

  SheetText(Sheet sheet, StringBuilder out) {
    this.sheet = sheet;
    this.out = out;
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  List<Block> blocks() {
    return blocks;
  }

  List<String> warnings() {
    return warnings;
  }

  void write() {
    load();
    if (rows.isEmpty()) {
      return;
    }
    List<Integer> numbers = new ArrayList<>(rows.keySet());
    boolean borders = ruled.containsValue(true);
    int first = 0;
    while (first < numbers.size() && loose(numbers.get(first), borders)) {
      first++;
    }
    int last = numbers.size();
    while (last > first && loose(numbers.get(last - 1), borders)) {
      last--;
    }
    paragraphs(numbers.subList(0, first));
    if (first < last) {
      grid(numbers.subList(first, last));
    }
    paragraphs(numbers.subList(last, numbers.size()));
  }

  private void load() {
    int cells = 0;
    for (Row row : sheet) {
      TreeMap<Integer, String> shown = new TreeMap<>();
      boolean border = false;
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        if (cell.getColumnIndex() >= MOST_COLUMNS) {
          warnings.add(
              "Columns beyond "
                  + MOST_COLUMNS
                  + " of \""
                  + sheet.getSheetName()
                  + "\" were left out.");
          break;
        }
        String text = show(cell);
        if (!text.isEmpty()) {
          shown.put(cell.getColumnIndex(), text);
          border |=
              cell.getCellStyle().getBorderBottom() != BorderStyle.NONE
                  || cell.getCellStyle().getBorderTop() != BorderStyle.NONE;
        }
      }
      if (!shown.isEmpty()) {
        cells += shown.size();
        rows.put(row.getRowNum(), shown);
        ruled.put(row.getRowNum(), border);
      }
      if (cells > MOST_CELLS) {
        warnings.add(
            "Rows after "
                + row.getRowNum()
                + " of \""
                + sheet.getSheetName()
                + "\" were left out.");
        break;
      }
    }
  }

  private String show(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.BLANK || type == CellType.ERROR) {
      return "";
    }
    String shown = formatter.formatCellValue(cell);
    if (shown.length() > LONGEST_CELL) {
      shown = shown.substring(0, LONGEST_CELL);
    }
    String mended =
        type == CellType.STRING
            ? LegacyText.mend(shown)
            : Normalizer.normalize(shown, Normalizer.Form.NFC);
    StringBuilder text = new StringBuilder(mended.length());
    Lettering.clean(mended.replace('\n', ' '), text);
    return text.toString().strip();
  }

  /** A row of one or two unruled cells, as above and below a table. */
  private boolean loose(int row, boolean borders) {
    boolean few = rows.getOrDefault(row, new TreeMap<>()).size() <= 2;
    return borders ? few && !ruled.getOrDefault(row, false) : few;
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
    for (CellRangeAddress region : sheet.getMergedRegions()) {
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
