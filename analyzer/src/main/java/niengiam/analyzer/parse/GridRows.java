package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Span;

/** The cells of a grid by row, with their text. */
final class GridRows {
  /** As many as a sheet can have; a grid that claims more is cut. */
  private static final int MAX_COLUMNS = 16_384;

  private static final Pattern NUMBER =
      Pattern.compile("[-+(]?\\d(?:[\\d.,]{0,30}\\d)?\\s?(?:%|[\\p{L}/³²]{1,8})?\\)?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern INDEX =
      Pattern.compile("\\(?\\d{1,2}[a-z]?\\)?(?:\\s?=.{1,20})?|[A-H]|\\([A-Ha-h]\\)");

  /**
   * @param text on one line, without the blanks around it
   * @param span of the text
   */
  record Field(Cell cell, String text, Span span) {
    boolean covers(int column) {
      return cell.column() <= column && column < cell.column() + cell.columns();
    }
  }

  private final TreeMap<Integer, List<Field>> rows = new TreeMap<>();
  private final int columns;

  GridRows(Block.Grid grid, String text) {
    columns = add(grid, text, 0, 0);
  }

  /**
   * A table that goes on over pages.
   *
   * @param skipped for each grid how many of its first rows only repeat the header
   */
  GridRows(List<Block.Grid> grids, List<Integer> skipped, String text) {
    int width = 0;
    for (int i = 0; i < grids.size(); i++) {
      int next = rows.isEmpty() ? 0 : rows.lastKey() + 1;
      width = Math.max(width, add(grids.get(i), text, skipped.get(i), next - skipped.get(i)));
    }
    columns = width;
  }

  /** Adds the rows from one on, under numbers shifted by so many, and returns their width. */
  private int add(Block.Grid grid, String text, int from, int shift) {
    int width = 0;
    for (Cell cell : grid.cells()) {
      if (cell.row() < from) {
        continue;
      }
      if (cell.column() >= MAX_COLUMNS) {
        continue;
      }
      width = Math.max(width, Math.min(MAX_COLUMNS, cell.column() + cell.columns()));
      Span span = trim(text, cell.span());
      String printed = span.of(text).replace('\n', ' ').replace('\t', ' ');
      rows.computeIfAbsent(cell.row() + shift, r -> new ArrayList<>())
          .add(new Field(cell, printed, span));
    }
    rows.values().forEach(r -> r.sort(Comparator.comparingInt(f -> f.cell().column())));
    return width;
  }

  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  int columns() {
    return columns;
  }

  /** The numbers of the rows that have cells, ascending. */
  List<Integer> numbers() {
    return List.copyOf(rows.keySet());
  }

  /** The cells of a row that print something. */
  List<Field> printed(int row) {
    return rows.getOrDefault(row, List.of()).stream().filter(f -> !f.text().isEmpty()).toList();
  }

  /** The cell that stands in a row at a column, or reaches into it from the left. */
  Optional<Field> at(int row, int column) {
    List<Field> fields = rows.getOrDefault(row, List.of());
    int low = 0;
    int high = fields.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (fields.get(middle).cell().column() <= column) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? Optional.empty() : Optional.of(fields.get(low)).filter(f -> f.covers(column));
  }

  /** A figure; a bare year is not one, since years head columns. */
  static boolean isFigure(String text) {
    return text.length() < 40 && NUMBER.matcher(text).matches() && !YEAR.matcher(text).matches();
  }

  /** A row "A B 1 2 3" or "(1) (2) (3)" that numbers the columns. */
  boolean numbersColumns(int row) {
    List<Field> fields = printed(row);
    int last = 0;
    for (Field field : fields) {
      if (field.text().length() > 30 || !INDEX.matcher(field.text()).matches()) {
        return false;
      }
      String digits = field.text().replaceAll("\\D.*|^\\D+", "");
      String inner = digits.isEmpty() ? field.text().replaceAll("^\\((\\d+).*", "$1") : digits;
      if (!inner.isEmpty() && Character.isDigit(inner.charAt(0))) {
        int value = Integer.parseInt(inner.substring(0, Math.min(2, inner.length())));
        if (value <= last) {
          return false;
        }
        last = value;
      }
    }
    return fields.size() >= 3 && fields.size() * 2 >= columns;
  }
}
