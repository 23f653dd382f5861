package niengiam.extractor.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.stream.ImageInputStream;
import niengiam.extractor.compose.Composer;
import niengiam.extractor.compose.PageContent;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.TextLayer;
import niengiam.extractor.layout.Triage;
import niengiam.extractor.ocr.Recognizer;
import niengiam.extractor.ocr.Scan;

/** Images of pages, one page an image. */
public final class ImageReader implements FormatReader {
  /** Pages above this many pixels are read reduced. */
  private static final long REDUCED_ABOVE = 40_000_000L;

  /** No scanned page has so many pixels; a file of a few kilobytes may claim them. */
  static final long MOST_PIXELS = 600_000_000L;

  /** A4, in inches, tells the resolution of images that do not. */
  private static final double PAGE_LONG_SIDE = 11.69;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "image/png", "image/jpeg", "image/tiff", "image/bmp", "image/x-ms-bmp", "image/gif");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    long bytes = Files.size(file.path());
    if (bytes > options.maxBytes()) {
      throw new UnreadableException(FailureReason.TOO_LARGE, bytes + " bytes");
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(file.path().toFile())) {
      Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnreadableException(FailureReason.UNREADABLE, "not an image that can be decoded");
      }
      javax.imageio.ImageReader reader = readers.next();
      try {
        reader.setInput(in, false, true);
        return pages(file, options, reader);
      } catch (RuntimeException e) {
        // Decoders answer damage with unchecked exceptions as well.
        throw new UnreadableException(FailureReason.UNREADABLE, "damaged image: " + e);
      } finally {
        reader.dispose();
      }
    }
  }

  private static Extraction pages(
      SourceFile file, ReadOptions options, javax.imageio.ImageReader reader) throws IOException {
    int count = reader.getFormatName().equalsIgnoreCase("gif") ? 1 : reader.getNumImages(true);
    if (count > options.maxPages()) {
      throw new UnreadableException(FailureReason.TOO_LARGE, count + " pages");
    }
    for (int i = 0; i < count; i++) {
      long pixels = (long) reader.getWidth(i) * reader.getHeight(i);
      if (pixels > MOST_PIXELS) {
        throw new UnreadableException(
            FailureReason.TOO_LARGE, pixels + " pixels on page " + (i + 1));
      }
    }
    Optional<Path> model = Recognizer.model(options);
    if (model.isEmpty()) {
      throw new UnreadableException(FailureReason.NEEDS_OCR, count + " pages wait for OCR");
    }
    List<String> warnings = new ArrayList<>();
    Composer composer = new Composer();
    try (Recognizer recognizer = new Recognizer(model.get())) {
      for (int i = 0; i < count; i++) {
        composer.add(page(reader, i, recognizer, warnings));
      }
    }
    return new Extraction.Done(file, composer.layout(), warnings);
  }

  private static PageContent page(
      javax.imageio.ImageReader reader, int index, Recognizer recognizer, List<String> warnings)
      throws IOException {
    long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
    int step = (int) Math.ceil(Math.sqrt((double) pixels / REDUCED_ABOVE));
    ImageReadParam param = reader.getDefaultReadParam();
    if (step > 1) {
      param.setSourceSubsampling(step, step, 0, 0);
      warnings.add("Page " + (index + 1) + " has " + pixels + " pixels and was read reduced.");
    }
    BufferedImage image = reader.read(index, param);
    double dpi = Math.max(image.getWidth(), image.getHeight()) / PAGE_LONG_SIDE;
    double width = image.getWidth() * 72 / dpi;
    double height = image.getHeight() * 72 / dpi;
    return recognizer
        .read(index + 1, new Scan(image, dpi), width, height, warnings)
        .judged(new Triage(TextLayer.IMAGE_ONLY, 0));
  }
}
