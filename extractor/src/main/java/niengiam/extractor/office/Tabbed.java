package niengiam.extractor.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Span;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.office.Story.Piece;
import niengiam.extractor.office.Story.Words;

/**
 * Letterheads and signature blocks that were set in two columns with tabs or blanks instead of a
 * table: read like the cells of one, the left column first.
 */
final class Tabbed {
  /** So many blanks stand for a tab. */
  private static final int FEWEST_BLANKS = 5;

  private static final Pattern SIGN =
      Pattern.compile("CỘNG H[OÒ][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận|NƠI NHẬN");

  /** A letterhead has five lines, a list of recipients hardly more than thirty. */
  private static final int MOST_LINES = 40;

  private Tabbed() {}

  static List<Part> apart(List<Part> body) {
    List<Part> out = new ArrayList<>();
    int i = 0;
    while (i < body.size()) {
      int end = i;
      if (body.get(i) instanceof Paragraph first
          && gap(first) > 0
          && SIGN.matcher(first.raw()).find()) {
        while (end < body.size()
            && end - i < MOST_LINES
            && body.get(end) instanceof Paragraph line
            && (gap(line) >= 0 || line.raw().strip().startsWith("-") || line.raw().isBlank())) {
          end++;
        }
      }
      if (end > i + 1) {
        split(body.subList(i, end), out);
        i = end;
      } else {
        out.add(body.get(i++));
      }
    }
    return out;
  }

  /** Where the gap between the columns begins; 0 where the left one is empty, -1 without a gap. */
  private static int gap(Paragraph paragraph) {
    String raw = paragraph.raw();
    Optional<Span> gap = gap(raw, 0);
    if (gap.isEmpty()) {
      return -1;
    }
    // A line that is indented by a tab may have its gap further on.
    if (raw.substring(0, gap.get().start()).isBlank()) {
      return gap(raw, gap.get().end()).map(Span::start).orElse(0);
    }
    return gap.get().start();
  }

  /** The next tab, or blanks that stand for one, with text behind. */
  private static Optional<Span> gap(String raw, int from) {
    int i = from;
    while (i < raw.length()) {
      int start = i;
      while (i < raw.length() && isBlank(raw.charAt(i))) {
        i++;
      }
      boolean tab = i < raw.length() && raw.charAt(i) == '\t';
      if (tab || i - start >= FEWEST_BLANKS) {
        while (i < raw.length() && (isBlank(raw.charAt(i)) || raw.charAt(i) <= ' ')) {
          i++;
        }
        return i < raw.length() ? Optional.of(new Span(start, i)) : Optional.empty();
      }
      i++;
    }
    return Optional.empty();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static void split(List<Part> lines, List<Part> out) {
    List<Part> right = new ArrayList<>();
    for (Part part : lines) {
      if (part instanceof Paragraph line) {
        int gap = gap(line);
        int cut = gap < 0 ? line.raw().length() : gap;
        out.add(new Paragraph(cut(line, 0, cut)));
        right.add(new Paragraph(cut(line, cut, line.raw().length())));
      }
    }
    out.addAll(right);
  }

  /** The pieces between two offsets of the raw text; a call belongs to the letters before it. */
  private static List<Piece> cut(Paragraph line, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Piece piece : line.pieces()) {
      if (piece instanceof Words words) {
        int start = Math.max(from, at);
        int end = Math.min(to, at + words.text().length());
        if (start < end) {
          pieces.add(
              new Words(
                  words.text().substring(start - at, end - at), words.font(), words.raised()));
        }
        at += words.text().length();
      } else if (at > from && at <= to) {
        pieces.add(piece);
      }
    }
    return pieces;
  }
}
