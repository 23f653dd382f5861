package niengiam.extractor.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * The inks of a page, each as a plane of its own: what is printed, without the red of seals; what
 * is red; what is blue. A coloured plane is white where there is no such ink, and empty where the
 * page has no colours.
 *
 * @param redPixels how many pixels are red; 0 where the whole page is printed in it
 * @param bluePixels how many pixels are blue; 0 where the whole page is printed in it
 */
@SuppressWarnings("ArrayRecordComponent")
record Inks(GreyImage text, GreyImage red, GreyImage blue, int redPixels, int bluePixels) {
  /** How much one channel must stand out of the others; black letters in JPEG reach 25. */
  private static final int COLOURED = 38;

  /** Red that is no darker than this in its own channel has no black letter under it. */
  private static final int SHADOW = 150;

  /** Darker than this is ink. */
  private static final int DARK = 140;

  /** Pages with more of a colour than this among their ink are printed in it. */
  private static final double PRINTED = 0.35;

  static Inks of(Scan scan) {
    BufferedImage image = scan.image();
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] text = new byte[width * height];
    if (!scan.coloured()) {
      grey(image, text);
      GreyImage plane = new GreyImage(text, width, height, scan.dpi());
      GreyImage none = new GreyImage(new byte[0], 0, 0, scan.dpi());
      return new Inks(plane, none, none, 0, 0);
    }
    byte[] red = new byte[width * height];
    byte[] blue = new byte[width * height];
    int[] row = new int[width];
    int[] counts = new int[3];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        split(row[x], y * width + x, text, red, blue, counts);
      }
    }
    int all = Math.max(1, counts[0]);
    boolean printedBlue = counts[2] > PRINTED * all;
    boolean printedRed = counts[1] > PRINTED * all;
    if (printedRed) {
      darkest(image, text);
    }
    return new Inks(
        new GreyImage(text, width, height, scan.dpi()),
        new GreyImage(red, width, height, scan.dpi()),
        new GreyImage(blue, width, height, scan.dpi()),
        printedRed ? 0 : counts[1],
        printedBlue ? 0 : counts[2]);
  }

  /** All planes enlarged and set straight. */
  Inks resampled(double scale, double angle) {
    return new Inks(
        Resampling.of(text, scale, angle),
        redPixels == 0 ? red : Resampling.of(red, scale, angle),
        bluePixels == 0 ? blue : Resampling.of(blue, scale, angle),
        redPixels,
        bluePixels);
  }

  private static void split(int argb, int at, byte[] text, byte[] red, byte[] blue, int[] counts) {
    int r = onWhite(argb, 16);
    int g = onWhite(argb, 8);
    int b = onWhite(argb, 0);
    int redness = r - Math.max(g, b);
    int blueness = b - Math.max(r, g);
    boolean isRed = redness > COLOURED;
    boolean isBlue = blueness > COLOURED;
    // In the red channel the seals over the text vanish, all but a shadow.
    text[at] = (byte) (isRed && r > SHADOW ? 255 : r);
    red[at] = (byte) (isRed ? Math.max(0, 255 - 2 * redness) : 255);
    blue[at] = (byte) (isBlue ? Math.max(0, 255 - 2 * blueness) : 255);
    counts[0] += isRed || isBlue || Math.min(r, Math.min(g, b)) < DARK ? 1 : 0;
    counts[1] += isRed ? 1 : 0;
    counts[2] += isBlue ? 1 : 0;
  }

  /** The value of a channel on white paper. */
  private static int onWhite(int argb, int shift) {
    int alpha = argb >>> 24;
    int value = argb >> shift & 0xff;
    return alpha == 255 ? value : 255 - (255 - value) * alpha / 255;
  }

  /** A page printed in red is read in the channel in which red is dark. */
  private static void darkest(BufferedImage image, byte[] text) {
    int width = image.getWidth();
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        text[y * width + x] = (byte) onWhite(row[x], 8);
      }
    }
  }

  private static void grey(BufferedImage image, byte[] text) {
    int width = image.getWidth();
    int[] row = new int[width];
    Raster raster = image.getRaster();
    boolean direct = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    for (int y = 0; y < image.getHeight(); y++) {
      if (direct) {
        raster.getSamples(0, y, width, 1, 0, row);
      } else {
        image.getRGB(0, y, width, 1, row, 0, width);
      }
      for (int x = 0; x < width; x++) {
        text[y * width + x] = (byte) (direct ? row[x] : onWhite(row[x], 16));
      }
    }
  }
}
