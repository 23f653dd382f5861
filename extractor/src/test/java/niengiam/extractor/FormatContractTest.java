package niengiam.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Note;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader must hold to, whatever the format. */
class FormatContractTest {
  private static final int PREFIXES = 40;
  private final Extractor extractor = new Extractor();

  @TempDir private Path folder;

  static Stream<Arguments> files() throws IOException {
    return Fixtures.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  private Extraction read(String name, byte[] bytes) throws IOException {
    // The bytes lie under a name that says nothing, as in an archive.
    Path path = Files.write(folder.resolve("original.bin"), bytes);
    return extractor.read(
        extractor.open(path, name), ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER));
  }

  private Layout layout(String name, byte[] bytes) throws IOException {
    Extraction extraction = read(name, bytes);
    assertThat(extraction).as(name).isInstanceOf(Extraction.Done.class);
    return ((Extraction.Done) extraction).layout();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void invariants(String name, byte[] bytes) throws IOException {
    Layout layout = layout(name, bytes);
    hold(layout);
    assertThat(layout(name, bytes)).isEqualTo(layout);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyPrefixEnds(String name, byte[] bytes) throws IOException {
    int step = Math.max(1, bytes.length / PREFIXES);
    for (int length = 0; length < bytes.length; length += step) {
      switch (read(name, Arrays.copyOf(bytes, length))) {
        case Extraction.Done done -> hold(done.layout());
        case Extraction.Failed failed -> assertThat(failed.detail()).isNotBlank();
      }
    }
  }

  static void hold(Layout layout) {
    String text = layout.text();
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text).doesNotContain("\0", "\r");
    int pageEnd = 0;
    for (Page page : layout.pages()) {
      assertThat(page.span().start()).isGreaterThanOrEqualTo(pageEnd);
      pageEnd = page.span().end();
      assertThat(pageEnd).isLessThanOrEqualTo(text.length());
      int end = page.span().start();
      for (Block block : page.blocks()) {
        assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
        end = block.span().end();
        assertThat(page.span().contains(block.span())).isTrue();
        if (block instanceof Block.Grid grid) {
          for (Cell cell : grid.cells()) {
            assertThat(grid.span().contains(cell.span())).isTrue();
            assertThat(cell.rows()).isPositive();
            assertThat(cell.columns()).isPositive();
            assertThat(cell.span().of(text)).doesNotContain("\t", "\n");
          }
        }
      }
    }
    for (Note note : layout.notes()) {
      note.call().ifPresent(call -> assertThat(call.end()).isLessThanOrEqualTo(text.length()));
      note.spans().forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }
  }

  @Test
  void wordFile() throws IOException {
    Layout layout = layout("a.docx", Fixtures.docx());
    assertThat(layout.text())
        .isEqualTo(
            """
            UỶ BAN NHÂN DÂN HUYỆN THANH SƠN HẠ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            BÁO CÁO
            Toàn huyện có 12 xã¹, đất 40 m²
            BÁO CÁO CỦA XÃ
            TT\tHộ\t
            \tNghèo\tCận nghèo
            1\t7.500\t43,25
            ¹ Không kể xã Bản Mây.
            """);
    assertThat(layout.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.mark()).isEqualTo("1");
              assertThat(note.call().map(c -> c.of(layout.text()))).contains("¹");
              assertThat(note.spans())
                  .extracting((Span s) -> s.of(layout.text()))
                  .containsExactly("Không kể xã Bản Mây.");
            });
  }

  @ParameterizedTest
  @MethodSource("files")
  void sheets(String name, byte[] bytes) throws IOException {
    if (!name.startsWith("bieu")) {
      return;
    }
    Extraction.Done done = (Extraction.Done) read(name, bytes);
    assertThat(done.layout().text())
        .isEqualTo(
            """
            HUYỆN THANH SƠN HẠ
            TT\tĐơn vị\tSố hộ\tTỷ lệ
            1\tXã số 1\t7.500\t43,25
            2\tXã số 2\t15.000\t43,25
            3\tXã số 3\t22.500\t43,25
            Tổng cộng\t\t45.000\t100
            """);
    assertThat(done.warnings()).containsExactly("The hidden sheet \"nháp\" was left out.");
  }

  @Test
  void disguises() throws IOException {
    Map<String, byte[]> files = Fixtures.all();
    assertThat(layout("bieu.xls", files.get("bieu.xlsx")).text()).contains("22.500");
    assertThat(layout("lich.doc", files.get("lich.html")).text())
        .isEqualTo("Lịch\nXã Bản Mây¹\nThứ hai\tSáng\thọp\n\tChiều\tđi xã\n");
    assertThat(layout("cong-van.doc", files.get("cong-van.rtf")).text())
        .isEqualTo("Huyện Thanh Sơn\nXã\n");
    assertThat(layout("ke-hoach.odt", files.get("ke-hoach.odt")).text())
        .isEqualTo("KẾ HOẠCH\nXã Bản Mây trồng rừng\n");
  }

  @Test
  void whatCannotBeReadSaysWhy() throws IOException {
    assertThat(read("rong.docx", new byte[0]))
        .isEqualTo(
            new Extraction.Failed(
                file(
                    "rong.docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                FailureReason.UNREADABLE,
                "the file is empty"));
    byte[] docx = Fixtures.docx();
    assertThat(read("cut.docx", Arrays.copyOf(docx, docx.length / 2)))
        .isInstanceOfSatisfying(
            Extraction.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(FailureReason.UNREADABLE));
    byte[] noise = new byte[5000];
    new java.util.Random(11).nextBytes(noise);
    for (String name : new String[] {"a.doc", "a.docx", "a.xls", "a.xlsx", "a.txt", "a.rtf", "a"}) {
      assertThat(read(name, noise)).as(name).isInstanceOf(Extraction.Failed.class);
    }
  }

  private SourceFile file(String name, String mediaType) {
    return new SourceFile(folder.resolve("original.bin"), name, mediaType);
  }
}
