package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import niengiam.extractor.office.Story.Call;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Piece;
import niengiam.extractor.office.Story.Words;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Walks the paragraphs of a binary Word file. */
final class DocBody {
  /** Edges nearer than this, in twips (1/20 pt), are one edge. */
  private static final int SAME_EDGE = 60;

  /** Stands in the text for a sign whose code is a property of its run. */
  private static final char SYMBOL = '(';

  private final Map<Integer, String> anchors;
  private final Function<org.apache.poi.hwpf.usermodel.Paragraph, String> labels;

  private final IntFunction<List<Range>> boxes;
  private final FieldFilter fields = new FieldFilter();

  /**
   * @param anchors the key of the note called at a character position
   * @param boxes the text boxes that hang at a character position
   */
  DocBody(
      Map<Integer, String> anchors,
      Function<org.apache.poi.hwpf.usermodel.Paragraph, String> labels,
      IntFunction<List<Range>> boxes) {
    this.anchors = anchors;
    this.labels = labels;
    this.boxes = boxes;
  }

  List<Part> parts(Range range) {
    return parts(range, 0);
  }

  private List<Part> parts(Range range, int level) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < range.numParagraphs(); i++) {
      org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        parts.addAll(tables(table, level + 1));
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        parts.add(paragraph(paragraph, level > 0));
        boxes(paragraph, parts);
      }
    }
    return parts;
  }

  /** A box follows the paragraph that it hangs on. */
  private void boxes(org.apache.poi.hwpf.usermodel.Paragraph paragraph, List<Part> parts) {
    String text = paragraph.text();
    for (int i = text.indexOf(DocBoxes.ANCHOR); i >= 0; i = text.indexOf(DocBoxes.ANCHOR, i + 1)) {
      for (Range box : boxes.apply(paragraph.getStartOffset() + i)) {
        parts.addAll(parts(box));
      }
    }
  }

  private Paragraph paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph, boolean inCell) {
    List<Piece> pieces = new ArrayList<>();
    String label = labels.apply(paragraph);
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i), pieces);
    }
    boolean blank =
        pieces.stream().allMatch(piece -> piece instanceof Words words && words.text().isBlank());
    // An empty cell that counts its rows prints the number alone.
    if (!label.isEmpty() && (inCell || !blank)) {
      pieces.addFirst(new Words(label + " ", "", false));
    }
    return new Paragraph(pieces);
  }

  private void run(CharacterRun run, List<Piece> pieces) {
    if (run.isMarkedDeleted() || run.isVanished()) {
      return;
    }
    String font = String.valueOf(run.getFontName());
    boolean raised = run.getSubSuperScriptIndex() == 1;
    boolean capitals = run.isCapitalized();
    String text = run.text();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String note = anchors.get(run.getStartOffset() + i);
      if (note != null) {
        add(words, font, raised, capitals, pieces);
        pieces.add(new Call(note));
      } else if (fields.shows(c)) {
        words.append(run.isSymbol() && c == SYMBOL ? symbol(run) : WordSigns.plain(c));
      }
    }
    add(words, font, raised, capitals, pieces);
  }

  private static String symbol(CharacterRun run) {
    Ffn font = run.getSymbolFont();
    return String.valueOf(
        SymbolFont.shown(
            run.getSymbolCharacter(), font == null ? "" : String.valueOf(font.getMainFontName())));
  }

  private static void add(
      StringBuilder words, String font, boolean raised, boolean capitals, List<Piece> pieces) {
    if (!words.isEmpty()) {
      String text = words.toString();
      pieces.add(new Words(capitals ? WordSigns.capitals(text) : text, font, raised));
      words.setLength(0);
    }
  }

  /** Word runs tables together that only a change of their rules or columns tells apart. */
  private List<Story.Table> tables(Table table, int level) {
    List<Story.Table> tables = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      if (!rows.isEmpty() && !alike(rows.getLast(), row)) {
        tables.add(table(rows, level));
        rows.clear();
      }
      rows.add(row);
    }
    tables.add(table(rows, level));
    return tables;
  }

  private static boolean alike(TableRow above, TableRow row) {
    boolean ruled = ruled(row);
    return ruled == ruled(above) && (ruled || edges(List.of(above)).equals(edges(List.of(row))));
  }

  private Story.Table table(List<TableRow> rows, int level) {
    List<Integer> edges = edges(rows);
    TableBuilder out = new TableBuilder();
    for (int r = 0; r < rows.size(); r++) {
      TableRow row = rows.get(r);
      int next = 0;
      out.bordered(ruled(row));
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        int column = Math.max(next, nearest(edges, cell.getLeftEdge()));
        int end = Math.max(column + 1, nearest(edges, cell.getLeftEdge() + cell.getWidth()));
        next = end;
        boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        if (!continued || !out.extend(r, column)) {
          out.cell(r, column, 1, end - column, parts(cell, level));
        }
      }
    }
    return out.build();
  }

  private static boolean ruled(TableRow row) {
    for (int c = 0; c < row.numCells(); c++) {
      if (ruled(row.getCell(c), row)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ruled(TableCell cell, TableRow row) {
    return cell.getBrcTop().getBorderType() != 0
        || cell.getBrcBottom().getBorderType() != 0
        || row.getHorizontalBorder().getBorderType() != 0;
  }

  /** The left and right edges of all cells, those that nearly agree taken as one. */
  private static List<Integer> edges(List<TableRow> rows) {
    TreeSet<Integer> all = new TreeSet<>();
    for (TableRow row : rows) {
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int nearest(List<Integer> edges, int edge) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
        best = i;
      }
    }
    return best;
  }
}
