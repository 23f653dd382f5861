package niengiam.extractor.compose;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Block.Role;
import niengiam.extractor.layout.Box;

/** A block before its place in the text is known. */
sealed interface Draft {
  /** One paragraph and its printed rows. */
  record Paragraph(Role role, List<Row> rows) implements Draft {
    public Paragraph {
      rows = List.copyOf(rows);
    }
  }

  /** A table; cells by row, then column. */
  record Table(Box box, int rows, int columns, List<Field> cells) implements Draft {
    public Table {
      cells = List.copyOf(cells);
    }
  }

  /** A cell with the rows of text in it. */
  record Field(int row, int column, int rows, int columns, Box box, List<Row> lines) {
    public Field {
      lines = List.copyOf(lines);
    }
  }

  /** A picture. */
  record Picture(Optional<Box> box, String kind) implements Draft {}
}
