package niengiam.extractor;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import niengiam.extractor.format.ReadOptions;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Small images in every format, so that damage reaches the decoders and recognition stays cheap.
 */
public final class ImageFixtures {
  private ImageFixtures() {}

  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    BufferedImage image = new BufferedImage(360, 120, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 360, 120);
    graphics.setColor(Color.BLACK);
    for (int i = 0; i < 12; i++) {
      graphics.fillRect(20 + 27 * i, 40, 12 + i % 3 * 4, 20);
    }
    graphics.dispose();
    for (String format : List.of("png", "jpg", "tif", "bmp", "gif")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      files.put("quet." + format, out.toByteArray());
    }
    try (PDDocument document = new PDDocument()) {
      page(document, LosslessFactory.createFromImage(document, image));
      page(document, JPEGFactory.createFromImage(document, image));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      files.put("quet.pdf", out.toByteArray());
    }
    return files;
  }

  private static void page(PDDocument document, PDImageXObject image) throws IOException {
    PDPage page = new PDPage(new PDRectangle(144, 48));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, 144, 48);
    }
  }

  /** With the model of the machine; without one, images wait for it. */
  public static ReadOptions options() {
    return Stream.of(
            System.getenv().getOrDefault("NIENGIAM_TESSDATA", ""),
            "/usr/share/tesseract-ocr/5/tessdata",
            "/usr/share/tesseract-ocr/4.00/tessdata",
            "/usr/share/tessdata")
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .filter(folder -> Files.isReadable(folder.resolve("vie.traineddata")))
        .findFirst()
        .map(ReadOptions.DEFAULT::withTessdata)
        .orElse(ReadOptions.DEFAULT);
  }
}
