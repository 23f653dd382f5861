package niengiam.corpus.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Any plain text on pages of A4. Each line is a paragraph with an indented first line; superscript
 * digits are small and raised; neighbouring lines with tabs are one ruled table, on pages that lie
 * where it has many columns. Notes stay where the text has them: which paragraphs belong to a note
 * is what a reading must find out, so that they must not be sorted here.
 */
final class PlainPages {
  /** More pages than any report of a district has. */
  static final int MOST_PAGES = 400;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern MARK = Pattern.compile("[" + SUPERSCRIPTS + "]{1,4}");
  private static final float INDENT = 28;
  private static final float GAP = 5;
  private static final float EDGE = 30;

  /** Tables with more columns need pages that lie. */
  private static final int UPRIGHT_COLUMNS = 9;

  private static final PDRectangle LYING =
      new PDRectangle(
          /* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

  private final PDDocument document;
  private final PDFont font;
  private boolean lying;
  private PdfPage page;
  private float y = PdfFile.TOP;
  private int pages;

  private PlainPages(PDDocument document, PDFont font) throws IOException {
    this.document = document;
    this.font = font;
    page = newPage();
  }

  /**
   * @param text of letters, digits and signs that are in the font, lines ended by LF
   * @return the number of pages
   * @throws IOException when the text needs more than {@link #MOST_PAGES}
   */
  static int write(String text, long id, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument();
        TrueTypeFont glyphs = PdfFile.glyphs()) {
      PlainPages pages = new PlainPages(document, PDType0Font.load(document, glyphs, true));
      List<List<String>> rows = new ArrayList<>();
      for (String line : text.split("\n", -1)) {
        if (line.indexOf('\t') >= 0) {
          rows.add(List.of(line.split("\t", -1)));
        } else {
          pages.grid(rows);
          pages.paragraph(line.strip());
        }
      }
      pages.grid(rows);
      pages.page.close();
      document.setDocumentId(id);
      document.save(out);
      return pages.pages;
    }
  }

  /** Superscript digits as calls, which are drawn small and raised. */
  static Prose prose(String text) {
    List<Prose.Call> calls = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      int number = 0;
      for (char digit : mark.group().toCharArray()) {
        number = 10 * number + SUPERSCRIPTS.indexOf(digit);
      }
      calls.add(new Prose.Call(mark.start(), mark.end(), number));
    }
    return new Prose(text, List.of(), calls);
  }

  /** Drawn as a plain digit, so that the font need not have it. */
  static boolean isMark(int c) {
    return SUPERSCRIPTS.indexOf(c) >= 0;
  }

  private void paragraph(String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    lay(false);
    float x = PdfFile.LEFT + INDENT;
    float width = PdfFile.RIGHT - PdfFile.LEFT - INDENT;
    for (PdfLine line : PdfLine.of(prose(text), font, PdfFile.SIZE, width)) {
      room(PdfFile.LEADING);
      page.line(line.pieces(), x, y, PdfFile.SIZE, false);
      y += PdfFile.LEADING;
      x = PdfFile.LEFT;
    }
    y += GAP;
  }

  /** Draws the rows, if any, and forgets them. */
  private void grid(List<List<String>> rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    boolean wide = rows.stream().mapToInt(List::size).max().orElse(0) > UPRIGHT_COLUMNS;
    lay(wide);
    PlainGrid grid = new PlainGrid(rows, font, EDGE, format().getWidth() - EDGE);
    for (int row = 0; row < grid.rows(); row++) {
      room(grid.height(row));
      grid.draw(row, page, y);
      y += grid.height(row);
    }
    y += PdfFile.LEADING;
    rows.clear();
  }

  private void lay(boolean wide) throws IOException {
    if (lying != wide) {
      lying = wide;
      turn();
    }
  }

  private void room(float height) throws IOException {
    float bottom = format().getHeight() - (PDRectangle.A4.getHeight() - PdfFile.BOTTOM);
    if (y + height > bottom && y > PdfFile.TOP) {
      turn();
    }
  }

  private void turn() throws IOException {
    page.close();
    page = newPage();
    y = PdfFile.TOP;
  }

  private PDRectangle format() {
    return lying ? LYING : PDRectangle.A4;
  }

  private PdfPage newPage() throws IOException {
    pages++;
    if (pages > MOST_PAGES) {
      throw new IOException("the text needs more than " + MOST_PAGES + " pages");
    }
    PdfPage fresh = new PdfPage(document, font, format());
    if (pages > 1) {
      fresh.centred(Integer.toString(pages), format().getWidth() / 2, 40, PdfFile.SIZE, false);
    }
    return fresh;
  }
}
