package niengiam.corpus.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Rows of cells without any knowledge of what they hold: every cell is ruled, columns are as wide
 * as their longest word and share what is left by how much they hold.
 */
final class PlainGrid {
  private static final float LARGEST = 9.5f;
  private static final float SMALLEST = 5;
  private static final float STEP = 0.5f;
  private static final float PADDING = 3;

  /** A column does not grow for more text than this, in points at the size of the type. */
  private static final float FULL = 400;

  private final List<List<String>> rows;
  private final PDFont font;
  private final float left;
  private final float size;
  private final float[] edges;

  PlainGrid(List<List<String>> rows, PDFont font, float left, float right) throws IOException {
    this.rows = rows.stream().map(List::copyOf).toList();
    this.font = font;
    this.left = left;
    size = size(right - left);
    edges = edges(right - left);
  }

  int rows() {
    return rows.size();
  }

  /** The largest type with which no word is wider than its column. */
  private float size(float width) throws IOException {
    float fitting = LARGEST;
    while (fitting > SMALLEST && sum(words(fitting)) > width) {
      fitting -= STEP;
    }
    return fitting;
  }

  private float[] edges(float width) throws IOException {
    float[] least = words(size);
    float[] wish = new float[least.length];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        wish[i] = Math.max(wish[i], Math.min(FULL, PdfPage.width(font, row.get(i), size)));
      }
    }
    float spare = width - sum(least);
    float all = Math.max(1, sum(wish));
    float[] edges = new float[least.length + 1];
    edges[0] = left;
    for (int i = 0; i < least.length; i++) {
      edges[i + 1] = edges[i] + least[i] + spare * wish[i] / all;
    }
    return edges;
  }

  /** The width of the longest word of every column, with the space around it. */
  private float[] words(float size) throws IOException {
    float[] widths = new float[rows.stream().mapToInt(List::size).max().orElse(0)];
    Arrays.fill(widths, 4 * PADDING);
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        for (String word : row.get(i).split(" ", -1)) {
          widths[i] = Math.max(widths[i], PdfPage.width(font, word + " ", size) + 2 * PADDING);
        }
      }
    }
    return widths;
  }

  private static float sum(float[] widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }

  float height(int row) throws IOException {
    int lines = 1;
    for (int i = 0; i < rows.get(row).size(); i++) {
      lines = Math.max(lines, lines(row, i).size());
    }
    return lines * leading() + 2 * PADDING;
  }

  /** Draws a row from a height down. */
  void draw(int row, PdfPage page, float top) throws IOException {
    float bottom = top + height(row);
    for (int i = 0; i + 1 < edges.length; i++) {
      page.frame(edges[i], top, edges[i + 1], bottom);
      float y = top + PADDING + size;
      for (PdfLine line : i < rows.get(row).size() ? lines(row, i) : List.<PdfLine>of()) {
        page.line(line.pieces(), edges[i] + PADDING, y, size, false);
        y += leading();
      }
    }
  }

  private List<PdfLine> lines(int row, int column) throws IOException {
    float width = edges[column + 1] - edges[column] - 2 * PADDING;
    return new ArrayList<>(
        PdfLine.of(PlainPages.prose(rows.get(row).get(column)), font, size, width));
  }

  private float leading() {
    return size * 1.2f;
  }
}
