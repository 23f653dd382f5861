package niengiam.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import niengiam.extractor.format.Drawing;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.UnreadableException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of pages. */
class DrawingTest {
  @TempDir private Path dir;
  private final Extractor extractor = new Extractor();

  private BufferedImage draw(Path file, Drawing drawing) throws IOException {
    byte[] png =
        extractor.draw(
            extractor.open(file, file.getFileName().toString()), ReadOptions.DEFAULT, drawing);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** A page with a black square at its upper left corner, as it is stored. */
  private Path pdf(float width, float height, int rotation) throws IOException {
    Path file = dir.resolve("page.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(width, height));
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.addRect(0, height * 0.9f, width * 0.1f, height * 0.1f);
        content.fill();
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static boolean dark(BufferedImage image, double x, double y) {
    int rgb = image.getRGB((int) (image.getWidth() * x), (int) (image.getHeight() * y));
    return (rgb & 0xff) < 128;
  }

  @ParameterizedTest
  @CsvSource({
    "200, 400, 0, 500, 250, 500, 0.05, 0.05",
    "200, 400, 90, 500, 500, 250, 0.95, 0.05",
    "200, 400, 180, 500, 250, 500, 0.95, 0.95",
    // 200 pixels an inch are enough.
    "72, 144, 0, 2000, 200, 400, 0.05, 0.05",
    // A page of any size gives a picture of some size.
    "14400, 14, 0, 2000, 2000, 1, 0.05, 0",
  })
  void aPdfPageIsDrawnAsItIsRead(
      float width, float height, int rotation, int side, int drawn, int high, double x, double y)
      throws IOException {
    BufferedImage image = draw(pdf(width, height, rotation), new Drawing(1, side, 0));
    assertThat(image.getWidth()).isCloseTo(drawn, org.assertj.core.data.Offset.offset(1));
    assertThat(image.getHeight()).isCloseTo(high, org.assertj.core.data.Offset.offset(1));
    assertThat(dark(image, x, y)).isTrue();
    assertThat(dark(image, 0.5, 0.5)).isFalse();
  }

  @Test
  void aScanIsReducedAndTurned() throws IOException {
    BufferedImage scan = new BufferedImage(1000, 3000, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scan.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1000, 3000);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 0, 100, 300);
    graphics.dispose();
    Path file = dir.resolve("scan.png");
    ImageIO.write(scan, "png", file.toFile());
    BufferedImage image = draw(file, new Drawing(1, 600, 1));
    assertThat(image.getWidth()).isEqualTo(600);
    assertThat(image.getHeight()).isEqualTo(200);
    assertThat(dark(image, 0.95, 0.05)).isTrue();
    assertThat(dark(image, 0.05, 0.05)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, Toàn huyện có 22 trường., 1, UNSUPPORTED",
    "a.pdf, %PDF-1.4 damaged, 1, UNREADABLE",
  })
  void whatCannotBeDrawnHasAReason(String name, String content, int page, FailureReason reason)
      throws IOException {
    Path file = Files.writeString(dir.resolve(name), content, StandardCharsets.UTF_8);
    assertThatThrownBy(() -> draw(file, new Drawing(page, 100, 0)))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void aPageThatIsNotThereIsNotDrawn() throws IOException {
    Path file = pdf(200, 400, 0);
    assertThatThrownBy(() -> draw(file, new Drawing(2, 100, 0))).hasMessage("no page 2");
  }
}
