package niengiam.corpus.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A document as PDF with a text layer, on A4 with the margins of Party documents. The font is the
 * one that PDFBox brings along, which has every Vietnamese letter: no font of the machine is needed
 * and the pages look the same everywhere.
 */
final class PdfFile {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  static final float LEFT = 85;
  static final float RIGHT = 553;
  static final float TOP = 70;
  static final float BOTTOM = 785;
  static final float SIZE = 12.5f;
  static final float LEADING = 18;
  private static final float NOTE_SIZE = 9.5f;
  private static final float NOTE_LEADING = 12.5f;

  private final Draft draft;
  private final PDDocument document;
  private final PDFont font;
  private final Deque<PdfLine> waiting = new ArrayDeque<>();
  private final List<PdfLine> footer = new ArrayList<>();
  private PdfPage page;
  private float y = TOP;
  private final List<PageTurn> turns = new ArrayList<>();
  private PageTurn here = new PageTurn(0, 0);
  private int pages;

  private PdfFile(Draft draft, PDDocument document, PDFont font) throws IOException {
    this.draft = draft;
    this.document = document;
    this.font = font;
    page = newPage();
  }

  /** Gives the beginnings of its pages but the first. */
  static List<PageTurn> write(Draft draft, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument();
        TrueTypeFont glyphs = glyphs()) {
      PdfFile file = new PdfFile(draft, document, PDType0Font.load(document, glyphs, true));
      for (int i = 0; i < draft.blocks().size(); i++) {
        file.here = new PageTurn(i, 0);
        file.write(draft.blocks().get(i));
      }
      List<PageTurn> turns = List.copyOf(file.turns);
      file.finish();
      document.setDocumentId(draft.paper().date().toEpochDay());
      document.save(out);
      return turns;
    }
  }

  /** Without glyph substitution: it costs time, and Vietnamese letters need none. */
  static TrueTypeFont glyphs() throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IOException("PDFBox no longer brings " + FONT);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return font;
    }
  }

  private void write(Block block) throws IOException {
    switch (block) {
      case Block.Sides sides -> sides(sides);
      case Block.Centred centred -> {
        for (PdfLine line : PdfLine.of(centred.text(), font, SIZE, (RIGHT - LEFT) * 0.85f)) {
          room(LEADING);
          page.centred(
              line.pieces().getFirst().text(), (LEFT + RIGHT) / 2, y, SIZE, centred.bold());
          y += LEADING;
        }
      }
      case Block.Heading heading -> {
        room(LEADING * 3);
        for (String text : heading.printed().split("\n", -1)) {
          if (heading.level() == 1) {
            page.centred(text, (LEFT + RIGHT) / 2, y, SIZE, true);
          } else {
            page.text(text, LEFT + 28, y, SIZE, true);
          }
          y += LEADING;
        }
      }
      case Block.Paragraph paragraph -> paragraph(paragraph.text());
      case Block.Grid grid -> {
        room(PdfTable.height(grid));
        y = PdfTable.draw(grid, page, font, LEFT - 20, RIGHT, y);
      }
      case Block.NewPage fresh -> turn();
    }
  }

  /** A line and the beginning of the notes that it calls stay on one page. */
  private void paragraph(Prose prose) throws IOException {
    boolean first = true;
    for (PdfLine line : PdfLine.of(prose, font, SIZE, RIGHT - LEFT - 28)) {
      List<PdfLine> notes = new ArrayList<>();
      for (int mark : line.calls()) {
        notes.addAll(noteLines(mark));
      }
      here = new PageTurn(here.block(), line.start());
      room(LEADING + Math.min(2, notes.size()) * NOTE_LEADING);
      page.line(line.pieces(), first ? LEFT + 28 : LEFT, y, SIZE, false);
      y += LEADING;
      first = false;
      for (PdfLine note : notes) {
        if (waiting.isEmpty() && y + (footer.size() + 1) * NOTE_LEADING < BOTTOM) {
          footer.add(note);
        } else {
          waiting.add(note);
        }
      }
    }
    y += 5;
  }

  private List<PdfLine> noteLines(int mark) throws IOException {
    List<PdfLine> lines = new ArrayList<>();
    for (Prose paragraph : draft.notes().get(mark - 1)) {
      List<PdfLine> own = PdfLine.of(paragraph, font, NOTE_SIZE, RIGHT - LEFT - 12);
      for (PdfLine line : own) {
        List<PdfPage.Piece> pieces = new ArrayList<>(line.pieces());
        if (lines.isEmpty()) {
          pieces.addFirst(new PdfPage.Piece(" ", false));
          pieces.addFirst(new PdfPage.Piece(Integer.toString(mark), true));
        }
        lines.add(new PdfLine(line.start(), pieces, List.of()));
      }
    }
    return lines;
  }

  private void sides(Block.Sides sides) throws IOException {
    int rows = Math.max(sides.left().size(), sides.right().size());
    room(rows * LEADING);
    for (int i = 0; i < rows; i++) {
      if (i < sides.left().size()) {
        side(sides.left().get(i), LEFT + 95);
      }
      if (i < sides.right().size()) {
        side(sides.right().get(i), RIGHT - 130);
      }
      y += LEADING;
    }
    y += LEADING;
  }

  private void side(Block.Line line, float centre) throws IOException {
    float size = line.text().startsWith("- ") ? NOTE_SIZE + 1 : SIZE - 1;
    if (line.text().startsWith("- ")) {
      page.text(line.text(), LEFT, y, size, line.bold());
    } else {
      page.centred(line.text(), centre, y, size, line.bold());
    }
  }

  private void room(float height) throws IOException {
    if (y + height + footer.size() * NOTE_LEADING > BOTTOM) {
      turn();
    }
  }

  private void turn() throws IOException {
    turns.add(here);
    close();
    page = newPage();
    y = TOP;
    while (!waiting.isEmpty() && footer.size() * NOTE_LEADING < (BOTTOM - TOP) / 2) {
      footer.add(waiting.poll());
    }
  }

  private void finish() throws IOException {
    while (!waiting.isEmpty()) {
      turn();
    }
    close();
  }

  private void close() throws IOException {
    float line = BOTTOM - (footer.size() - 1) * NOTE_LEADING;
    if (!footer.isEmpty()) {
      page.rule(LEFT, line - NOTE_LEADING, LEFT + 144, line - NOTE_LEADING);
    }
    for (PdfLine note : footer) {
      page.line(note.pieces(), LEFT, line, NOTE_SIZE, false);
      line += NOTE_LEADING;
    }
    footer.clear();
    page.close();
  }

  private PdfPage newPage() throws IOException {
    PdfPage fresh = new PdfPage(document, font);
    pages++;
    if (pages > 1) {
      fresh.centred(Integer.toString(pages), (LEFT + RIGHT) / 2, 40, SIZE, false);
    }
    return fresh;
  }
}
