package niengiam.extractor.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/**
 * A page as it was scanned.
 *
 * @param dpi pixels an inch
 */
public record Scan(BufferedImage image, double dpi) {
  /** Resolution to render pages at that are no pictures. */
  public static final int BEST_DPI = 300;

  /** Turned by quarters of a circle, clockwise. */
  public Scan turned(int quarters) {
    if (quarters % 4 == 0) {
      return this;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    AffineTransform turn =
        switch (Math.floorMod(quarters, 4)) {
          case 1 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
          default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    boolean across = quarters % 2 == 0;
    return redrawn(turn, across ? width : height, across ? height : width);
  }

  private Scan redrawn(AffineTransform transform, int width, int height) {
    int type =
        image.getType() == BufferedImage.TYPE_BYTE_GRAY
                || image.getType() == BufferedImage.TYPE_BYTE_BINARY
            ? BufferedImage.TYPE_BYTE_GRAY
            : BufferedImage.TYPE_INT_RGB;
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.drawImage(image, transform, null);
    graphics.dispose();
    return new Scan(drawn, dpi);
  }

  /** Whether it can hold colours at all. */
  boolean coloured() {
    return image.getRaster().getNumBands() >= 3
        || image.getColorModel() instanceof IndexColorModel
            && image.getType() != BufferedImage.TYPE_BYTE_BINARY;
  }
}
