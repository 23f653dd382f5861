package niengiam.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import niengiam.extractor.Extractor;
import niengiam.extractor.ImageFixtures;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.TextOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImageReaderTest {
  @TempDir private Path folder = Path.of("");

  private static Extraction read(Path file, ReadOptions options) throws IOException {
    Extractor extractor = new Extractor();
    return extractor.read(extractor.open(file, file.getFileName().toString()), options);
  }

  private Extraction.Done scanned(BufferedImage page) throws IOException {
    ReadOptions options = withModel();
    Path file = folder.resolve("trang.png");
    ImageIO.write(page, "png", file.toFile());
    Extraction read = read(file, options);
    assertThat(read).isInstanceOf(Extraction.Done.class);
    return (Extraction.Done) read;
  }

  private static ReadOptions withModel() {
    ReadOptions options = ImageFixtures.options();
    assumeTrue(options.canRecognise(), "no vie.traineddata: set NIENGIAM_TESSDATA to its folder");
    return options;
  }

  @Test
  void readsALetterheadColumnByColumn() throws IOException {
    Layout layout = scanned(ScannedPage.letter()).layout();

    assertThat(layout.pages()).singleElement().extracting("origin").isEqualTo(TextOrigin.OCR);
    assertThat(layout.text())
        .containsSubsequence(
            "HUYỆN THANH SƠN HẠ", "/BC-UBND", "CỘNG HÒA", "ngày 16 tháng 12 năm 2023", "BÁO CÁO")
        .contains("145/BC-UBND", "12/KH-UBND", "3.250");
  }

  @Test
  void readsTheCellsOfARuledTable() throws IOException {
    Layout layout = scanned(ScannedPage.table()).layout();

    List<Block.Grid> grids =
        layout.pages().getFirst().blocks().stream()
            .filter(Block.Grid.class::isInstance)
            .map(Block.Grid.class::cast)
            .toList();
    assertThat(grids).hasSize(1);
    assertThat(grids.getFirst().cells().stream().map(c -> c.span().of(layout.text())))
        .contains("Xã Bản Mây", "12,5", "1.250", "Xã Khe Lim", "7,25", "980");
  }

  @Test
  void knowsTheMarksOfNotesFromFullDigits() throws IOException {
    Layout layout = scanned(ScannedPage.noted()).layout();

    assertThat(layout.text())
        .contains("24 xã, 131 thôn", "năm 2031¹", "12 kế hoạch²", "“Dân vận khéo” có 57 mô hình")
        .contains("1.250 m²", "quý 1\n", "¹ Trong đó xã Nà Lếch có 12 thôn", "² Kế hoạch số 12-KH/HU");
  }

  @Test
  void partsTheInksOfASignedPage() throws IOException {
    Layout layout = scanned(ScannedPage.signed()).layout();

    assertThat(kinds(layout)).contains("seal", "handwritten-number");
    assertThat(layout.text()).contains("PHÓ CHỦ TỊCH", "Lò Văn Mây", "Số: /BC-UBND", "3.250");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"MẬT, RESTRICTED", "TỐI MẬT, RESTRICTED", "HỎA TỐC, ''"})
  void readsTheStampInTheLetterhead(String words, String reason) throws IOException {
    ReadOptions options = withModel();
    Path file = folder.resolve("dau.png");
    ImageIO.write(ScannedPage.stamped(words), "png", file.toFile());

    Extraction read = read(file, options);

    assertThat(read instanceof Extraction.Failed f ? f.reason().name() : "").isEqualTo(reason);
  }

  @ParameterizedTest(name = "turned by {0} degrees")
  @ValueSource(doubles = {90, 180, 270, 2.5, -1.5})
  void setsAPageUpright(double degrees) throws IOException {
    Layout layout = scanned(ScannedPage.turned(ScannedPage.letter(), degrees)).layout();

    assertThat(layout.text()).contains("145/BC-UBND", "ngày 16 tháng 12 năm 2023", "3.250");
    assertThat(layout.pages().getFirst().height()).isGreaterThan(layout.pages().getFirst().width());
  }

  @Test
  void leavesOutWhatTheScannerAndTheFileAdd() throws IOException {
    Layout layout = scanned(ScannedPage.filed()).layout();

    assertThat(layout.text()).isEqualTo(scanned(ScannedPage.letter()).layout().text());
  }

  @Test
  void evensOutTheLight() throws IOException {
    assertThat(scanned(ScannedPage.shadowed()).layout().text())
        .contains("145/BC-UBND", "ngày 16 tháng 12 năm 2023", "3.250");
  }

  @Test
  void readsNothingOnABlankPage() throws IOException {
    assertThat(scanned(ScannedPage.blank()).layout().text()).isEmpty();
  }

  private static List<String> kinds(Layout layout) {
    return layout.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).kind())
        .toList();
  }

  @Test
  void readsAPageOfTooManyPixelsReducedAndSaysSo() throws IOException {
    Extraction.Done read = scanned(ScannedPage.enormous());

    assertThat(read.warnings()).anyMatch(w -> w.contains("read reduced"));
    assertThat(read.layout().text()).contains("THANH SƠN");
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"60000, 60000, TOO_LARGE", "2147483647, 2147483647, TOO_LARGE", "20, 20, NEEDS_OCR"})
  void refusesAFileThatClaimsTooManyPixels(int width, int height, FailureReason reason)
      throws IOException {
    Path file = folder.resolve("bom.png");
    Files.write(file, claiming(width, height));

    Extraction read = read(file, ReadOptions.DEFAULT);

    assertThat(read).isInstanceOf(Extraction.Failed.class);
    assertThat(((Extraction.Failed) read).reason()).isEqualTo(reason);
  }

  /** The head of a grey PNG without any pixels. */
  private static byte[] claiming(int width, int height) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(head);
    fields.write("IHDR".getBytes(StandardCharsets.US_ASCII));
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, 0, 0, 0, 0});
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(out, head.toByteArray());
    chunk(out, "IDAT".getBytes(StandardCharsets.US_ASCII));
    chunk(out, "IEND".getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }

  private static void chunk(DataOutputStream out, byte[] named) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(named);
    out.writeInt(named.length - 4);
    out.write(named);
    out.writeInt((int) sum.getValue());
  }
}
