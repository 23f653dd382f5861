package niengiam.corpus.sample;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A table with rulings and a header of two rows. */
final class PdfTable {
  private static final float SIZE = 9.5f;
  private static final float LEADING = 11.5f;
  private static final float HEAD = 3 * LEADING + 6;
  private static final float ROW = LEADING + 7;

  private PdfTable() {}

  static float height(Block.Grid grid) {
    return 2 * HEAD + grid.rows().size() * ROW;
  }

  /** Draws from a height down and returns the height below it. */
  static float draw(Block.Grid grid, PdfPage page, PDFont font, float left, float right, float top)
      throws IOException {
    float[] edges = edges(grid.labels().size(), left, right);
    float y = top;
    int column = 0;
    for (Block.Group group : grid.groups()) {
      int end = column + group.columns();
      boolean alone = group.columns() == 1;
      cell(page, font, group.label(), edges[column], edges[end], y, alone ? 2 * HEAD : HEAD, true);
      for (int i = column; i < end && !alone; i++) {
        cell(page, font, grid.labels().get(i), edges[i], edges[i + 1], y + HEAD, HEAD, true);
      }
      column = end;
    }
    y += 2 * HEAD;
    for (List<String> row : grid.rows()) {
      for (int i = 0; i < row.size(); i++) {
        cell(page, font, row.get(i), edges[i], edges[i + 1], y, ROW, i != 1);
      }
      y += ROW;
    }
    return y + LEADING;
  }

  /** A narrow first column, a wide second one, equal ones for the figures. */
  private static float[] edges(int columns, float left, float right) {
    float[] edges = new float[columns + 1];
    edges[0] = left;
    edges[1] = left + 28;
    edges[2] = left + 150;
    float width = (right - edges[2]) / (columns - 2);
    for (int i = 3; i <= columns; i++) {
      edges[i] = edges[i - 1] + width;
    }
    return edges;
  }

  private static void cell(
      PdfPage page,
      PDFont font,
      String text,
      float left,
      float right,
      float top,
      float height,
      boolean centred)
      throws IOException {
    page.frame(left, top, right, top + height);
    float y = top + LEADING + 1;
    for (PdfLine line : PdfLine.of(Prose.of(text), font, SIZE, right - left - 4)) {
      String printed = line.pieces().getFirst().text();
      if (centred) {
        page.centred(printed, (left + right) / 2, y, SIZE, false);
      } else {
        page.text(printed, left + 4, y, SIZE, false);
      }
      y += LEADING;
    }
  }
}
