package niengiam.extractor.ocr;

import java.util.Arrays;
import niengiam.extractor.layout.Box;

/**
 * One plane of a page image, one byte a pixel, 0 is black, rows from the top.
 *
 * @param dpi pixels an inch
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; copying a page image costs.
record GreyImage(byte[] pixels, int width, int height, double dpi) {
  private static final byte WHITE = (byte) 255;

  int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  /** The usual grey of the paper. */
  int paper() {
    int[] counts = new int[256];
    for (int i = 0; i < pixels.length; i += 7) {
      counts[pixels[i] & 0xff]++;
    }
    int seen = 0;
    int value = 255;
    while (value > 128 && seen < pixels.length / 14) {
      seen += counts[value--];
    }
    return value;
  }

  /** How many pixels of a part are darker than a limit. */
  int darker(Part part, int limit) {
    int count = 0;
    for (int y = part.top(); y < part.bottom(); y++) {
      for (int i = y * width + part.left(); i < y * width + part.right(); i++) {
        count += (pixels[i] & 0xff) < limit ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * A coarser picture: whether anything in a square is darker than a limit.
   *
   * @param step side of the squares in pixels, at least 1
   */
  boolean[][] coarse(double step, int limit) {
    int columns = (int) (width / step);
    int rows = (int) (height / step);
    boolean[][] dark = new boolean[rows][columns];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        dark[y][x] = dark(x, y, step, limit);
      }
    }
    return dark;
  }

  private boolean dark(int x, int y, double step, int limit) {
    int farX = Math.min(width, (int) ((x + 1) * step));
    int farY = Math.min(height, (int) ((y + 1) * step));
    for (int py = (int) (y * step); py < farY; py++) {
      for (int px = (int) (x * step); px < farX; px++) {
        if (at(px, py) < limit) {
          return true;
        }
      }
    }
    return false;
  }

  /** A copy on which some parts are blank. */
  GreyImage without(Iterable<Part> parts) {
    byte[] rest = pixels.clone();
    for (Part part : parts) {
      for (int y = part.top(); y < part.bottom(); y++) {
        Arrays.fill(rest, y * width + part.left(), y * width + part.right(), WHITE);
      }
    }
    return new GreyImage(rest, width, height, dpi);
  }

  /** A part of it with so much white around. */
  GreyImage cut(Part part, int margin) {
    int wide = part.width() + 2 * margin;
    byte[] out = new byte[wide * (part.height() + 2 * margin)];
    Arrays.fill(out, WHITE);
    for (int y = part.top(); y < part.bottom(); y++) {
      int to = (y - part.top() + margin) * wide + margin;
      System.arraycopy(pixels, y * width + part.left(), out, to, part.width());
    }
    return new GreyImage(out, wide, part.height() + 2 * margin, dpi);
  }

  Part whole() {
    return new Part(0, 0, width, height);
  }

  /** A rectangle of pixels, half open. */
  record Part(int left, int top, int right, int bottom) {
    /** The part of it that lies inside another. */
    Part inside(Part other) {
      int x = Math.clamp(left, other.left, other.right);
      int y = Math.clamp(top, other.top, other.bottom);
      return new Part(x, y, Math.clamp(right, x, other.right), Math.clamp(bottom, y, other.bottom));
    }

    /** The smallest part around both. */
    Part around(Part other) {
      return new Part(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    /** A part counted in cells, in pixels. */
    Part times(int cell) {
      return new Part(left * cell, top * cell, right * cell, bottom * cell);
    }

    Part grown(int by) {
      return new Part(left - by, top - by, right + by, bottom + by);
    }

    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }

    Box box() {
      return new Box(left, top, width(), height());
    }

    boolean isEmpty() {
      return right <= left || bottom <= top;
    }
  }
}
