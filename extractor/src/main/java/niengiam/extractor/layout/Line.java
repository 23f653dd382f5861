package niengiam.extractor.layout;

import java.util.List;

/**
 * A printed line, or the part of it that belongs to one block, with its box on the page.
 *
 * @param words from left to right, each inside the span; empty where only the line is known
 */
public record Line(Span span, Box box, List<Word> words) {
  public Line {
    words = List.copyOf(words);
  }

  public Line(Span span, Box box) {
    this(span, box, List.of());
  }

  /**
   * Where a word stands in the line; its height is the line's.
   *
   * @param x left edge in points
   * @param width in points
   * @param confidence 0..1 of OCR; 1 for other origins
   */
  public record Word(Span span, float x, float width, float confidence) {}

  /** The box of the part that a span takes. */
  Box part(Span part) {
    double left = Double.MAX_VALUE;
    double right = 0;
    for (Word word : words) {
      if (word.span().overlaps(part)) {
        left = Math.min(left, at(word.span(), word.x(), word.width(), part.start()));
        right = Math.max(right, at(word.span(), word.x(), word.width(), part.end()));
      }
    }
    if (left > right) {
      left = at(span, box.x(), box.width(), part.start());
      right = at(span, box.x(), box.width(), part.end());
    }
    return new Box(left, box.y(), right - left, box.height());
  }

  /** Where an offset falls, in proportion to the characters of what holds it. */
  private static double at(Span whole, double x, double width, int offset) {
    int inside = Math.clamp(offset, whole.start(), whole.end()) - whole.start();
    return x + width * inside / Math.max(1, whole.length());
  }
}
