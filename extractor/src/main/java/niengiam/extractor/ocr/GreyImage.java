package niengiam.extractor.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * A page image of one byte a pixel, rows from the top.
 *
 * @param dpi pixels an inch
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying a page image costs.
public record GreyImage(byte[] pixels, int width, int height, double dpi) {
  /** Resolution that the recognition likes best. */
  public static final int BEST_DPI = 300;

  private static final int LOW_DPI = 170;

  /** Coarse images are enlarged to this; more makes broad blurs of their letters. */
  private static final double ENLARGED_DPI = 200;

  /**
   * Keeps only the red channel, in which red seals over the text vanish. Images of low resolution
   * are enlarged.
   */
  public static GreyImage of(BufferedImage image, double dpi) {
    BufferedImage source = image;
    double resolution = dpi;
    if (dpi < LOW_DPI) {
      double scale = ENLARGED_DPI / Math.max(60, dpi);
      source = scaled(image, scale);
      resolution = dpi * scale;
    }
    int width = source.getWidth();
    int height = source.getHeight();
    byte[] pixels = new byte[width * height];
    Raster raster = source.getRaster();
    int[] row = new int[width];
    boolean grey = source.getType() == BufferedImage.TYPE_BYTE_GRAY;
    for (int y = 0; y < height; y++) {
      if (grey) {
        raster.getSamples(0, y, width, 1, 0, row);
      } else {
        source.getRGB(0, y, width, 1, row, 0, width);
      }
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) (grey ? row[x] : red(row[x]));
      }
    }
    return new GreyImage(pixels, width, height, resolution);
  }

  /** The red value on white paper. */
  private static int red(int argb) {
    int alpha = argb >>> 24;
    int red = argb >> 16 & 0xff;
    return alpha == 255 ? red : 255 - (255 - red) * alpha / 255;
  }

  /** An image enlarged or reduced, as RGB or grey. */
  public static BufferedImage scaled(BufferedImage image, double scale) {
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    int type =
        image.getType() == BufferedImage.TYPE_BYTE_GRAY
            ? BufferedImage.TYPE_BYTE_GRAY
            : BufferedImage.TYPE_INT_RGB;
    BufferedImage scaled = new BufferedImage(width, height, type);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, width, height, java.awt.Color.WHITE, null);
    graphics.dispose();
    return scaled;
  }
}
