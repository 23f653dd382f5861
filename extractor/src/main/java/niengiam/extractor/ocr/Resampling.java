package niengiam.extractor.ocr;

import java.util.Arrays;

/** Enlarges planes of coarse scans and sets askew ones straight, both at once. */
final class Resampling {
  private static final int LOW_DPI = 170;

  /** Coarse images are enlarged to this; more makes broad blurs of their letters. */
  private static final double ENLARGED_DPI = 200;

  /** Below this nothing can be read, and the resolution is most likely wrong. */
  private static final double LEAST_DPI = 60;

  /** Fixed-point weights: 256 is one. */
  private static final int ONE = 256;

  private Resampling() {}

  /** How much a scan of this resolution is to be enlarged; 1 where it is fine as it is. */
  static double scale(double dpi) {
    return dpi >= LOW_DPI ? 1 : ENLARGED_DPI / Math.max(LEAST_DPI, dpi);
  }

  /**
   * @param angle by which the image is turned clockwise, in radians; it is turned back around its
   *     centre
   */
  static GreyImage of(GreyImage image, double scale, double angle) {
    if (image.pixels().length == 0 || scale == 1 && angle == 0) {
      return image;
    }
    int width = Math.max(1, (int) Math.round(image.width() * scale));
    int height = Math.max(1, (int) Math.round(image.height() * scale));
    byte[] out = new byte[width * height];
    double cos = Math.cos(angle) / scale;
    double sin = Math.sin(angle) / scale;
    for (int y = 0; y < height; y++) {
      double fromY = y + 0.5 - height / 2.0;
      for (int x = 0; x < width; x++) {
        double fromX = x + 0.5 - width / 2.0;
        double px = cos * fromX - sin * fromY + image.width() / 2.0 - 0.5;
        double py = sin * fromX + cos * fromY + image.height() / 2.0 - 0.5;
        out[y * width + x] = (byte) (scale > 1 ? cubic(image, px, py) : linear(image, px, py));
      }
    }
    return new GreyImage(out, width, height, image.dpi() * scale);
  }

  private static int linear(GreyImage image, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= image.width() || top + 1 >= image.height()) {
      return 255;
    }
    int right = (int) ((x - left) * ONE);
    int below = (int) ((y - top) * ONE);
    int upper = image.at(left, top) * (ONE - right) + image.at(left + 1, top) * right;
    int lower = image.at(left, top + 1) * (ONE - right) + image.at(left + 1, top + 1) * right;
    return (upper * (ONE - below) + lower * below) / (ONE * ONE);
  }

  private static int cubic(GreyImage image, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 1 || top < 1 || left + 2 >= image.width() || top + 2 >= image.height()) {
      return linear(image, x, y);
    }
    int[] across = WEIGHTS[(int) ((x - left) * PHASES)];
    int[] down = WEIGHTS[(int) ((y - top) * PHASES)];
    int sum = 0;
    for (int j = 0; j < 4; j++) {
      int at = (top - 1 + j) * image.width() + left - 1;
      byte[] p = image.pixels();
      int row =
          (p[at] & 0xff) * across[0]
              + (p[at + 1] & 0xff) * across[1]
              + (p[at + 2] & 0xff) * across[2]
              + (p[at + 3] & 0xff) * across[3];
      sum += row * down[j];
    }
    return Math.clamp(sum / (ONE * ONE), 0, 255);
  }

  private static final int PHASES = 64;

  /** Weights of four neighbours for each phase, after Catmull and Rom. */
  private static final int[][] WEIGHTS = new int[PHASES][];

  static {
    for (int i = 0; i < PHASES; i++) {
      double t = (i + 0.5) / PHASES;
      double[] w = {
        ((-t + 2) * t - 1) * t / 2,
        ((3 * t - 5) * t * t + 2) / 2,
        ((-3 * t + 4) * t + 1) * t / 2,
        (t - 1) * t * t / 2
      };
      WEIGHTS[i] = Arrays.stream(w).mapToInt(v -> (int) Math.round(v * ONE)).toArray();
    }
  }
}
