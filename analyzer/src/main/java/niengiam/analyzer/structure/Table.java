package niengiam.analyzer.structure;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A table with its header read.
 *
 * @param title the caption above it
 * @param columns for each column of the spread-out grid the labels above it, outermost first
 * @param rows the data rows; header and column-number rows are not among them
 * @param section path of the section that it stands in
 */
public record Table(
    Span span,
    Optional<String> title,
    List<List<String>> columns,
    List<Row> rows,
    List<String> section)
    implements Node {
  public Table {
    columns = columns.stream().map(List::copyOf).toList();
    rows = List.copyOf(rows);
    section = List.copyOf(section);
  }

  /**
   * @param label the text that names the row, empty where none does
   */
  public record Row(String label, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @param column index into {@link Table#columns()}
   */
  public record Cell(int column, String text, Span span) {}
}
