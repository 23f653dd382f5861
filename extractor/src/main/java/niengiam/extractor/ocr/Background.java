package niengiam.extractor.ocr;

/**
 * Evens out the grey of paper that was lit or printed unevenly: shadows of the fold, photographs.
 */
final class Background {
  /** Tiles of which the paper is judged, a side in parts of an inch. */
  private static final double TILES_AN_INCH = 4;

  /** Paper that varies by less than this, of 255, is even. */
  private static final int EVEN = 30;

  /** Darker tiles show no paper but a picture or the lid of the scanner. */
  private static final int DARKEST_PAPER = 70;

  /** Paper is made as light as this. */
  private static final int PAPER = 250;

  /** The share of a tile's pixels that are at least as light as its paper. */
  private static final double LIGHT = 0.2;

  private Background() {}

  /** The same image on even paper; itself where the paper is even. */
  static GreyImage evened(GreyImage image) {
    int tile = Math.max(16, (int) (image.dpi() / TILES_AN_INCH));
    int columns = Math.max(1, image.width() / tile);
    int rows = Math.max(1, image.height() / tile);
    int[][] paper = new int[rows][columns];
    int[] levels = new int[256];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        paper[y][x] = paper(image, x * tile, y * tile, tile);
        levels[paper[y][x]]++;
      }
    }
    int tiles = rows * columns;
    if (level(levels, tiles * 9 / 10) - level(levels, tiles / 10) < EVEN) {
      return image;
    }
    byte[] even = new byte[image.pixels().length];
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        double light = between(paper, (double) x / tile - 0.5, (double) y / tile - 0.5);
        double value = image.at(x, y) * PAPER / Math.max(DARKEST_PAPER, light);
        even[y * image.width() + x] = (byte) Math.min(255, (int) value);
      }
    }
    return new GreyImage(even, image.width(), image.height(), image.dpi());
  }

  /** The grey of the lightest fifth of a tile. */
  private static int paper(GreyImage image, int left, int top, int tile) {
    int[] counts = new int[256];
    int seen = 0;
    for (int y = top; y < Math.min(image.height(), top + tile); y += 2) {
      for (int x = left; x < Math.min(image.width(), left + tile); x += 2) {
        counts[image.at(x, y)]++;
        seen++;
      }
    }
    int light = (int) (LIGHT * seen);
    int level = 255;
    for (int count = counts[255]; count < light && level > 0; count += counts[level]) {
      level--;
    }
    return level;
  }

  /** The grey below which so many tiles lie. */
  private static int level(int[] levels, int count) {
    int level = 0;
    for (int seen = levels[0]; seen <= count && level < 255; seen += levels[level]) {
      level++;
    }
    return level;
  }

  /** The paper between the middles of four tiles. */
  private static double between(int[][] paper, double x, double y) {
    int left = Math.clamp((int) Math.floor(x), 0, paper[0].length - 1);
    int top = Math.clamp((int) Math.floor(y), 0, paper.length - 1);
    int right = Math.min(left + 1, paper[0].length - 1);
    int bottom = Math.min(top + 1, paper.length - 1);
    double dx = Math.clamp(x - left, 0.0, 1.0);
    double dy = Math.clamp(y - top, 0.0, 1.0);
    double upper = paper[top][left] * (1 - dx) + paper[top][right] * dx;
    double lower = paper[bottom][left] * (1 - dx) + paper[bottom][right] * dx;
    return upper * (1 - dy) + lower * dy;
  }
}
