package niengiam.extractor.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.stream.ImageInputStream;
import niengiam.extractor.format.Drawing;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.PageDrawer;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.ocr.Scan;

/** Scanned pages, reduced. */
public final class ImageDrawer implements PageDrawer {
  @Override
  public Set<String> mediaTypes() {
    return new ImageReader().mediaTypes();
  }

  @Override
  public BufferedImage draw(SourceFile file, ReadOptions options, Drawing drawing)
      throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.path().toFile())) {
      Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnreadableException(FailureReason.UNREADABLE, "not an image that can be decoded");
      }
      javax.imageio.ImageReader reader = readers.next();
      try {
        reader.setInput(in, false, true);
        return page(reader, drawing);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage page(javax.imageio.ImageReader reader, Drawing drawing)
      throws IOException {
    int index = drawing.page() - 1;
    if (index > 0 && index >= reader.getNumImages(true)) {
      throw new UnreadableException(FailureReason.UNREADABLE, "no page " + drawing.page());
    }
    long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
    if (pixels > ImageReader.MOST_PIXELS) {
      throw new UnreadableException(FailureReason.TOO_LARGE, pixels + " pixels");
    }
    int side = Math.max(reader.getWidth(index), reader.getHeight(index));
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, side / drawing.longestSide());
    if (step > 1) {
      // Every second pixel at least is left for the smooth reduction below.
      param.setSourceSubsampling((step + 1) / 2, (step + 1) / 2, 0, 0);
    }
    BufferedImage image = reader.read(index, param);
    return new Scan(reduced(image, drawing.longestSide()), 1).turned(drawing.quarters()).image();
  }

  private static BufferedImage reduced(BufferedImage image, int longestSide) {
    double scale =
        Math.min(1, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    boolean grey = image.getColorModel().getNumColorComponents() == 1;
    BufferedImage drawn =
        new BufferedImage(
            width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return drawn;
  }
}
