package niengiam.extractor.office;

import java.util.List;
import java.util.Map;

/**
 * A word-processing file before it is one text.
 *
 * @param notes the paragraphs of each declared note, by the key that its call bears
 * @param margins headers and footers, each text once
 */
record Story(
    List<Part> body, Map<String, List<Part>> notes, List<Part> margins, List<String> warnings) {
  Story {
    body = List.copyOf(body);
    notes = Map.copyOf(notes);
    margins = List.copyOf(margins);
    warnings = List.copyOf(warnings);
  }

  /** A paragraph or a table, in the order of the body. */
  sealed interface Part {}

  /** Line breaks inside are {@code \n}, tabs {@code \t}. */
  record Paragraph(List<Piece> pieces) implements Part {
    Paragraph {
      pieces = List.copyOf(pieces);
    }

    static Paragraph of(String text) {
      return new Paragraph(List.of(new Words(text, "", false)));
    }

    /** The letters as stored, without decoding. */
    String raw() {
      StringBuilder out = new StringBuilder();
      for (Piece piece : pieces) {
        if (piece instanceof Words words) {
          out.append(words.text());
        }
      }
      return out.toString();
    }
  }

  /**
   * @param bordered whether anything shows that the table is ruled
   */
  record Table(List<Box> boxes, boolean bordered) implements Part {
    Table {
      boxes = List.copyOf(boxes);
    }

    int rows() {
      return boxes.stream().mapToInt(b -> b.row() + b.rows()).max().orElse(0);
    }

    int columns() {
      return boxes.stream().mapToInt(b -> b.column() + b.columns()).max().orElse(0);
    }
  }

  /** A cell, spread out as in {@link niengiam.extractor.layout.Cell}. */
  record Box(int row, int column, int rows, int columns, List<Part> parts) {
    Box {
      parts = List.copyOf(parts);
    }
  }

  sealed interface Piece {}

  /**
   * @param font the name as the file gives it, empty where unknown
   * @param raised printed as superscript
   */
  record Words(String text, String font, boolean raised) implements Piece {}

  /** Where a note is called. */
  record Call(String key) implements Piece {}
}
