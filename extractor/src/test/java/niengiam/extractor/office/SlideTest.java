package niengiam.extractor.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.layout.Page;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextBox;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Binary and OOXML slides show the same. */
class SlideTest {
  private final Extractor extractor = new Extractor();

  @TempDir private Path folder;

  static Stream<Supplier<SlideShow<?, ?>>> kinds() {
    return Stream.of(HSLFSlideShow::new, XMLSlideShow::new);
  }

  private Extraction read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file.bin"), bytes);
    return extractor.read(extractor.open(file, "hop.ppt"), ReadOptions.DEFAULT);
  }

  private static byte[] slides(SlideShow<?, ?> show) throws IOException {
    text(show.createSlide(), "BÁO CÁO", "Times New Roman");
    Slide<?, ?> second = show.createSlide();
    text(second, "B¸o c¸o cña x· B¶n M©y ®\u00ADîc göi", ".VnTime");
    TableShape<?, ?> table = second.createTable(2, 2);
    table.setAnchor(new Rectangle(50, 200, 300, 100));
    String[] cells = {"Xã", "Hộ", "Bản Mây", "120"};
    for (int i = 0; i < cells.length; i++) {
      table.getCell(i / 2, i % 2).setText(cells[i]);
    }
    Slide<?, ?> hidden = show.createSlide();
    text(hidden, "nháp", "Times New Roman");
    hidden.setHidden(true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    show.write(bytes);
    show.close();
    return bytes.toByteArray();
  }

  private static void text(Slide<?, ?> slide, String words, String font) {
    TextBox<?, ?> box = slide.createTextBox();
    box.setAnchor(new Rectangle(50, 50, 400, 60));
    box.setText(words).setFontFamily(font);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void slidesArePages(Supplier<SlideShow<?, ?>> kind) throws IOException {
    byte[] bytes = slides(kind.get());
    Extraction extraction = read(bytes);
    assertThat(extraction).isInstanceOf(Extraction.Done.class);
    Extraction.Done done = (Extraction.Done) extraction;
    assertThat(done.layout().pages())
        .extracting((Page page) -> page.span().of(done.layout().text()))
        .containsExactly("BÁO CÁO\n", "Báo cáo của xã Bản Mây được gửi\nXã\tHộ\nBản Mây\t120\n");
    assertThat(done.warnings()).containsExactly("The hidden slide 3 was left out.");
    for (int length = 600; length < bytes.length; length += bytes.length / 20) {
      assertThat(read(Arrays.copyOf(bytes, length))).isNotNull();
    }
  }
}
