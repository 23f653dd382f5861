package niengiam.analyzer.structure;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A table with its header read; one that goes on over pages is one table.
 *
 * @param span from its first cell to its last, over all its pages
 * @param parts what of the text it takes on each page, ascending; one where it has one page
 * @param title the caption above it
 * @param columns for each column of the spread-out grid the labels above it, outermost first
 * @param rows the data rows; header and column-number rows are not among them
 * @param section path of the section that it stands in
 */
public record Table(
    Span span,
    List<Span> parts,
    Optional<String> title,
    List<List<String>> columns,
    List<Row> rows,
    List<String> section)
    implements Node {
  public Table {
    // Archives of an earlier schema know one part only.
    parts = parts.isEmpty() ? List.of(span) : List.copyOf(parts);
    columns = columns.stream().map(List::copyOf).toList();
    rows = List.copyOf(rows);
    section = List.copyOf(section);
  }

  /** A table of one page. */
  public Table(
      Span span,
      Optional<String> title,
      List<List<String>> columns,
      List<Row> rows,
      List<String> section) {
    this(span, List.of(span), title, columns, rows, section);
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
