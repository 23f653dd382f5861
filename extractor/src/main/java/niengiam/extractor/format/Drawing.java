package niengiam.extractor.format;

/**
 * A picture of a page, as it is wanted.
 *
 * @param page from 1
 * @param longestSide of the picture in pixels, 1 to {@value #MOST_PIXELS}; a page that lacks so
 *     many comes smaller
 * @param quarters turns clockwise, for a page that was read turned
 */
public record Drawing(int page, int longestSide, int quarters) {
  /** Enough to read the smallest print of an A4 page. */
  public static final int MOST_PIXELS = 2000;

  public Drawing {
    if (page < 1 || longestSide < 1 || longestSide > MOST_PIXELS) {
      throw new IllegalArgumentException("page " + page + ", " + longestSide + " pixels");
    }
  }
}
