package niengiam.extractor.ocr;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.jspecify.annotations.Nullable;

/** Which way up a page lies, and how far it is askew, by the shapes of its lines and letters. */
final class Upright {
  /** Both questions are answered on a picture of about so many pixels an inch. */
  private static final double COARSE = 150;

  /** Confidence of the image library from which an angle counts; it names 3 itself. */
  private static final float SURE_SKEW = 3;

  /** Likewise for quarter turns; the marks above Vietnamese letters make it clear. */
  private static final float SURE_TURN = 6;

  private Upright() {}

  /** How far the page is turned clockwise, in radians; 0 where nothing tells. */
  static double skew(GreyImage image) {
    try (FloatPointer angle = new FloatPointer(1);
        FloatPointer confidence = new FloatPointer(1)) {
      PIX page = bilevel(image);
      if (page == null) {
        return 0;
      }
      try {
        boolean failed = leptonica.pixFindSkew(page, angle, confidence) != 0;
        // The library gives the angle that sets the page straight, clockwise positive.
        return failed || confidence.get() < SURE_SKEW ? 0 : -Math.toRadians(angle.get());
      } finally {
        leptonica.pixDestroy(page);
      }
    }
  }

  /** The quarter turns, clockwise, that set the page upright. */
  static int quarters(GreyImage image) {
    try (FloatPointer up = new FloatPointer(1);
        FloatPointer left = new FloatPointer(1)) {
      PIX page = bilevel(image);
      if (page == null) {
        return 0;
      }
      try {
        if (leptonica.pixOrientDetect(page, up, left, 0, 0) != 0) {
          return 0;
        }
        float upright = up.get();
        float sideways = left.get();
        if (Math.abs(sideways) > Math.abs(upright) && Math.abs(sideways) > SURE_TURN) {
          return sideways > 0 ? 1 : 3;
        }
        return upright < -SURE_TURN ? 2 : 0;
      } finally {
        leptonica.pixDestroy(page);
      }
    }
  }

  /** One bit a pixel, reduced; null for an image of no pixels, or without memory for it. */
  private static @Nullable PIX bilevel(GreyImage image) {
    double step = Math.max(1, image.dpi() / COARSE);
    boolean[][] dark = image.coarse(step, image.paper() - 80);
    int height = dark.length;
    int width = height == 0 ? 0 : dark[0].length;
    if (width == 0) {
      return null;
    }
    PIX pix = leptonica.pixCreate(width, height, 1);
    if (pix == null || pix.isNull()) {
      return null;
    }
    int words = leptonica.pixGetWpl(pix);
    byte[] bits = new byte[words * 4 * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (dark[y][x]) {
          bits[y * words * 4 + place(x / 8)] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    try (BytePointer data = new BytePointer(leptonica.pixGetData(pix))) {
      data.put(bits, 0, bits.length);
    }
    return pix;
  }

  /** Rows are made of 32-bit words of the machine, the first pixel in the highest bit. */
  private static int place(int octet) {
    boolean little = java.nio.ByteOrder.nativeOrder() == java.nio.ByteOrder.LITTLE_ENDIAN;
    return little ? (octet & ~3) + 3 - (octet & 3) : octet;
  }
}
