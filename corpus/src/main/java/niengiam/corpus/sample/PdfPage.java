package niengiam.corpus.sample;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** One page being drawn; y counts down from its upper edge, in points. */
final class PdfPage implements AutoCloseable {
  private static final float RAISED = 0.62f;

  private final PDFont font;
  private final PDPageContentStream stream;
  private final float height;

  PdfPage(PDDocument document, PDFont font) throws IOException {
    this(document, font, PDRectangle.A4);
  }

  PdfPage(PDDocument document, PDFont font, PDRectangle format) throws IOException {
    this.font = font;
    height = format.getHeight();
    PDPage page = new PDPage(format);
    document.addPage(page);
    stream = new PDPageContentStream(document, page);
  }

  /** A stretch of a line; a raised one is the mark of a note. */
  record Piece(String text, boolean raised) {}

  static float width(PDFont font, String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  void line(List<Piece> pieces, float x, float y, float size, boolean bold) throws IOException {
    stream.beginText();
    stream.newLineAtOffset(x, height - y);
    stream.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    stream.setLineWidth(0.35f);
    for (Piece piece : pieces) {
      stream.setFont(font, piece.raised() ? size * RAISED : size);
      stream.setTextRise(piece.raised() ? size * 0.35f : 0);
      stream.showText(piece.text());
    }
    stream.endText();
  }

  void text(String text, float x, float y, float size, boolean bold) throws IOException {
    line(List.of(new Piece(text, false)), x, y, size, bold);
  }

  void centred(String text, float x, float y, float size, boolean bold) throws IOException {
    text(text, x - width(font, text, size) / 2, y, size, bold);
  }

  void rule(float fromX, float fromY, float toX, float toY) throws IOException {
    stream.setLineWidth(0.6f);
    stream.moveTo(fromX, height - fromY);
    stream.lineTo(toX, height - toY);
    stream.stroke();
  }

  /** A ruled cell. */
  void frame(float left, float top, float right, float bottom) throws IOException {
    rule(left, top, right, top);
    rule(left, bottom, right, bottom);
    rule(left, top, left, bottom);
    rule(right, top, right, bottom);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
