package niengiam.corpus.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A line of a paragraph, broken to the width of the page.
 *
 * @param start offset of its first character in the paragraph
 */
record PdfLine(int start, List<PdfPage.Piece> pieces, List<Integer> calls) {
  PdfLine {
    pieces = List.copyOf(pieces);
    calls = List.copyOf(calls);
  }

  /** Breaks at blanks; marks become small raised digits. */
  static List<PdfLine> of(Prose prose, PDFont font, float size, float width) throws IOException {
    List<PdfLine> lines = new ArrayList<>();
    String text = prose.text();
    float blank = PdfPage.width(font, " ", size);
    int start = 0;
    int end = 0;
    float used = 0;
    while (end < text.length()) {
      int next = text.indexOf(' ', end + 1);
      next = next < 0 ? text.length() : next;
      String word = text.substring(end, next).replaceAll("[⁰¹²³⁴⁵⁶⁷⁸⁹]", "");
      float more = PdfPage.width(font, word.strip(), size) + blank;
      if (used + more > width && end > start) {
        lines.add(line(prose, start, end));
        start = end + 1;
        used = 0;
      }
      used += more;
      end = next;
    }
    lines.add(line(prose, start, text.length()));
    return lines;
  }

  private static PdfLine line(Prose prose, int start, int end) {
    List<PdfPage.Piece> pieces = new ArrayList<>();
    List<Integer> calls = new ArrayList<>();
    int from = start;
    for (Prose.Call call : prose.calls()) {
      if (call.start() >= start && call.end() <= end) {
        plain(prose.text().substring(from, call.start()), pieces);
        pieces.add(new PdfPage.Piece(Integer.toString(call.mark()), true));
        calls.add(call.mark());
        from = call.end();
      }
    }
    plain(prose.text().substring(from, end), pieces);
    return new PdfLine(start, pieces, calls);
  }

  /** A mark that calls no note stands as it is, unless it has a zero, which no font has raised. */
  private static void plain(String text, List<PdfPage.Piece> pieces) {
    int from = 0;
    if (text.indexOf('⁰') >= 0) {
      for (Prose.Call mark : PlainPages.prose(text).calls()) {
        pieces.add(new PdfPage.Piece(text.substring(from, mark.start()), false));
        pieces.add(new PdfPage.Piece(Integer.toString(mark.mark()), true));
        from = mark.end();
      }
    }
    pieces.add(new PdfPage.Piece(text.substring(from), false));
  }
}
