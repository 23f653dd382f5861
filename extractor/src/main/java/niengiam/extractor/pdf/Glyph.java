package niengiam.extractor.pdf;

/**
 * A printed character on the page as it is read: points from the top left corner.
 *
 * @param x left end of the baseline
 * @param y the baseline
 * @param turn quarter turns clockwise of the text against the page, or {@link #SKEWED}
 */
record Glyph(String text, double x, double y, double width, double size, int turn, boolean bold) {
  static final int SKEWED = 4;

  double right() {
    return x + width;
  }

  boolean blank() {
    return text.isBlank();
  }

  Glyph withText(String other) {
    return new Glyph(other, x, y, width, size, turn, bold);
  }
}
