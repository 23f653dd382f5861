package niengiam.extractor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Span;

/**
 * Lines of tab-separated fields as a grid. Above the first row with a number, and in rows with one
 * filled field, empty fields belong to the filled one on their left or above: that is how a merged
 * header looks once it is text.
 */
final class TabGrid {
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,%]*");

  private final List<List<Span>> rows;
  private final int columns;
  private final List<Cell> cells = new ArrayList<>();

  /** The cell that covers each column in the row above. */
  private final List<Integer> above = new ArrayList<>();

  private TabGrid(String text, List<Span> lines) {
    rows = lines.stream().map(line -> fields(text, line)).toList();
    columns = rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * @param lines at least one
   */
  static Block.Grid of(String text, List<Span> lines) {
    TabGrid grid = new TabGrid(text, lines);
    boolean header = true;
    for (int row = 0; row < grid.rows.size(); row++) {
      header &= grid.rows.get(row).stream().noneMatch(f -> NUMBER.matcher(f.of(text)).matches());
      grid.row(row, header);
    }
    Span span = new Span(lines.getFirst().start(), lines.getLast().end());
    return new Block.Grid(span, Optional.empty(), grid.cells);
  }

  private void row(int row, boolean header) {
    List<Span> fields = rows.get(row);
    boolean group =
        fields.stream().filter(f -> !f.isEmpty()).count() == 1 && !fields.getFirst().isEmpty();
    boolean merges = header || group;
    List<Integer> here = new ArrayList<>();
    int column = 0;
    while (column < fields.size()) {
      int reach = header && fields.get(column).isEmpty() ? belowOf(column, fields) : 0;
      if (reach > 0) {
        int index = above.get(column);
        Cell cell = cells.get(index);
        cells.set(
            index,
            new Cell(cell.row(), column, cell.rows() + 1, cell.columns(), cell.span(), cell.box()));
        for (int i = 0; i < reach; i++) {
          here.add(index);
        }
        column += reach;
        continue;
      }
      int end = column + 1;
      while (merges
          && !fields.get(column).isEmpty()
          && end < fields.size()
          && fields.get(end).isEmpty()
          && !(header && belowOf(end, fields) > 0)) {
        end++;
      }
      for (int i = column; i < end; i++) {
        here.add(cells.size());
      }
      cells.add(new Cell(row, column, 1, end - column, fields.get(column), Optional.empty()));
      column = end;
    }
    // A row cut short is filled up, so that the grid stays a rectangle.
    int last = fields.getLast().end();
    for (int i = fields.size(); i < columns; i++) {
      here.add(cells.size());
      cells.add(new Cell(row, i, 1, 1, new Span(last, last), Optional.empty()));
    }
    above.clear();
    above.addAll(here);
  }

  /** Over how many columns the header cell above that starts here goes on, 0 if it does not. */
  private int belowOf(int column, List<Span> fields) {
    if (column >= above.size()) {
      return 0;
    }
    Cell cell = cells.get(above.get(column));
    if (cell.column() != column || cell.span().isEmpty()) {
      return 0;
    }
    for (int i = column; i < column + cell.columns(); i++) {
      if (i >= fields.size() || !fields.get(i).isEmpty()) {
        return 0;
      }
    }
    return cell.columns();
  }

  /** The fields of a line, without the blanks around them. */
  private static List<Span> fields(String text, Span line) {
    List<Span> fields = new ArrayList<>();
    int start = line.start();
    while (start <= line.end()) {
      int tab = text.indexOf('\t', start);
      int end = tab < 0 || tab > line.end() ? line.end() : tab;
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      fields.add(new Span(from, to));
      start = end + 1;
    }
    return fields;
  }
}
