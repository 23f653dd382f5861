package niengiam.analyzer.metadata;

import java.util.ArrayList;
import java.util.List;
import niengiam.analyzer.find.reference.Letters;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;

/**
 * A printed line of one column: lines are cut at tabs and wide gaps, because letterhead and
 * signature block stand in two columns.
 *
 * @param text folded, without blanks and emphasis marks around it
 */
record Piece(String text, Span span) {
  private static final int WIDE_GAP = 3;

  static List<Piece> of(Layout layout) {
    List<Span> furniture = new ArrayList<>();
    for (Page page : layout.pages()) {
      for (Block block : page.blocks()) {
        if (block instanceof Block.Text text
            && text.role() != Block.Role.BODY
            && text.role() != Block.Role.NOTE
            && !block.span().isEmpty()) {
          furniture.add(block.span());
        }
      }
    }
    furniture.sort(null);
    List<Piece> pieces = new ArrayList<>();
    String text = layout.text();
    int next = 0;
    int at = 0;
    while (at < text.length()) {
      while (next < furniture.size() && furniture.get(next).end() <= at) {
        next++;
      }
      int end = end(text, at);
      boolean skipped = next < furniture.size() && furniture.get(next).contains(at);
      if (!skipped) {
        add(text, at, end, pieces);
      }
      at = end + 1;
    }
    return pieces;
  }

  /** Where the piece that begins at an offset ends: a line end, a tab or a wide gap. */
  private static int end(String text, int from) {
    int blanks = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        return i;
      }
      blanks = c == ' ' ? blanks + 1 : 0;
      if (blanks == WIDE_GAP) {
        return i;
      }
    }
    return text.length();
  }

  private static void add(String text, int from, int to, List<Piece> pieces) {
    int start = from;
    int end = to;
    while (start < end && isMargin(text.charAt(start))) {
      start++;
    }
    while (end > start && isMargin(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      pieces.add(new Piece(Letters.fold(text.substring(start, end)), new Span(start, end)));
    }
  }

  private static boolean isMargin(char c) {
    return c == ' ' || c == '*' || c == '#' || c == '\u00A0' || c == '\r';
  }

  Piece part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Piece(
        text.substring(start, end), new Span(span.start() + start, span.start() + end));
  }

  /** In capitals for the most part. */
  boolean capitals() {
    long letters = text.chars().filter(Character::isLetter).count();
    long upper = text.chars().filter(Character::isUpperCase).count();
    return letters >= 2 && upper * 5 >= letters * 4;
  }

  /** A rule, an asterisk, dots. */
  boolean ornament() {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }
}
