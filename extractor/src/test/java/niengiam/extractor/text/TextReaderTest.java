package niengiam.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static final String TEXT =
      "BÁO CÁO\nKết quả công tác năm 2023 của huyện Thanh Sơn Hạ\nToàn xã có 12 thôn được hưởng.\n";

  @TempDir private Path folder;

  private Layout read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    Extraction extraction =
        new TextReader().read(new SourceFile(file, "a.txt", "text/plain"), ReadOptions.DEFAULT);
    return ((Extraction.Done) extraction).layout();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void unicode(String charset) throws IOException {
    assertThat(read(TEXT.getBytes(Charset.forName(charset))).text()).isEqualTo(TEXT);
    assertThat(
            read(("\uFEFF" + TEXT).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(TEXT);
  }

  @Test
  void windows1258() throws IOException {
    String spelled = Normalizer.normalize("Bản Mây đã đạt chỉ tiêu", Normalizer.Form.NFD);
    // The code page has the letters with hats, but not those with tones.
    String stored = spelled.replace("a\u0302", "â").replace("e\u0302", "ê");
    assertThat(read(stored.getBytes(Charset.forName("windows-1258"))).text())
        .isEqualTo("Bản Mây đã đạt chỉ tiêu");
  }

  @Test
  void tcvn3Bytes() throws IOException {
    String stored = "B¸o c¸o cña Uû ban nh©n d©n x· B¶n M©y vÒ viÖc h\u00ADíng dÉn";
    assertThat(read(stored.getBytes(StandardCharsets.ISO_8859_1)).text())
        .isEqualTo("Báo cáo của Uỷ ban nhân dân xã Bản Mây về việc hướng dẫn");
  }

  @Test
  void aCutLetterAtTheEndIsNotAnotherCharset() throws IOException {
    byte[] bytes = "Huyện Thanh Sơn Hạ".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(read(cut).text()).isEqualTo("Huyện Thanh Sơn H\uFFFD");
  }

  @Test
  void binaryIsRefused() {
    byte[] bytes = new byte[4096];
    new java.util.Random(7).nextBytes(bytes);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void linesWithTabsAreAGrid() throws IOException {
    String text =
        """
        Biểu 1
        TT\tTên xã\tHội nghị\t\tGhi chú
        \t\tSố cuộc\tSố người\t
        1\tBản Mây\t6\t650\t
        2\tNà Sơn\t\t980\ttạm tính
        Tổng cộng\t\t\t\t
        Hết
        """;
    Layout layout = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(layout.text()).isEqualTo(text);
    assertThat(layout.pages().getFirst().blocks())
        .extracting(b -> b.getClass().getSimpleName())
        .containsExactly("Text", "Grid", "Text");
    Block.Grid grid = (Block.Grid) layout.pages().getFirst().blocks().get(1);
    assertThat(grid.cells())
        .extracting(c -> show(c, text))
        .contains(
            "0,0 2x1 TT",
            "0,1 2x1 Tên xã",
            "0,2 1x2 Hội nghị",
            "0,4 2x1 Ghi chú",
            "1,2 1x1 Số cuộc",
            "1,3 1x1 Số người",
            "2,4 1x1 ",
            "3,2 1x1 ",
            "3,3 1x1 980",
            "4,0 1x5 Tổng cộng");
  }

  private static String show(Cell c, String text) {
    return c.row()
        + ","
        + c.column()
        + " "
        + c.rows()
        + "x"
        + c.columns()
        + " "
        + c.span().of(text);
  }
}
