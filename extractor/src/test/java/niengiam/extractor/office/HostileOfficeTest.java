package niengiam.extractor.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office files made to break a reader: each ends with a result or with a named failure. */
class HostileOfficeTest {
  private static final String PARAGRAPH = "<w:p><w:r><w:t>Xã Bản Mây</w:t></w:r></w:p>";
  private final Extractor extractor = new Extractor();

  @TempDir private Path folder;

  private Extraction read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file.bin"), bytes);
    return extractor.read(extractor.open(file, name), ReadOptions.DEFAULT);
  }

  private Layout layout(String name, byte[] bytes) throws IOException {
    Extraction extraction = read(name, bytes);
    assertThat(extraction).isInstanceOf(Extraction.Done.class);
    return ((Extraction.Done) extraction).layout();
  }

  private void fails(String name, byte[] bytes, FailureReason reason) throws IOException {
    assertThat(read(name, bytes))
        .isInstanceOfSatisfying(
            Extraction.Failed.class,
            failed -> {
              assertThat(failed.reason()).as(failed.detail()).isEqualTo(reason);
              assertThat(failed.detail()).isNotBlank();
            });
  }

  @Test
  void handmadeFilesAreReadAtAll() throws IOException {
    assertThat(layout("a.docx", OfficeZip.word(PARAGRAPH)).text()).isEqualTo("Xã Bản Mây\n");
    assertThat(
            layout(
                    "a.xlsx",
                    OfficeZip.workbook(OfficeZip.text("<row r='1'><c r='A1'><v>7</v></c></row>")))
                .text())
        .isEqualTo("7\n");
  }

  @Test
  void entitiesOfFilesAreNotResolved() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
    String type = "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
    fails(
        "xxe.docx",
        OfficeZip.typed(type, "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"),
        FailureReason.UNREADABLE);
  }

  @Test
  void entitiesThatMultiplyAreRefused() throws IOException {
    StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'xã bản mây '>");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a").append(i).append(" '");
      type.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    type.append("]>");
    fails(
        "cuoi.docx",
        OfficeZip.typed(type.toString(), "<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>"),
        FailureReason.UNREADABLE);
  }

  @Test
  void partsThatInflateAThousandTimesAreRefused() throws IOException {
    byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    OfficeZip.Part bomb =
        out -> {
          for (int i = 0; i < 80; i++) {
            out.write(blank);
          }
        };
    fails("bom.docx", OfficeZip.word(bomb), FailureReason.TOO_LARGE);
    // A sheet is never held as a whole, so what holds no cell does no harm.
    assertThat(layout("bom.xlsx", OfficeZip.workbook(bomb)).text()).isEmpty();
  }

  @Test
  void wideAndLongSheetsAreCut() throws IOException {
    Layout wide = layout("rong.xlsx", OfficeZip.workbook(out -> cells(out, 60, 1000)));
    assertThat(wide.text().lines().findFirst().orElseThrow().split("\t", -1)).hasSize(200);
    Layout high = layout("dai.xlsx", OfficeZip.workbook(out -> cells(out, 20_000, 4)));
    assertThat(high.text().lines()).hasSize(20_000);
  }

  private static void cells(OutputStream out, int rows, int columns) throws IOException {
    for (int row = 1; row <= rows; row++) {
      StringBuilder text = new StringBuilder("<row r='" + row + "'>");
      for (int column = 0; column < columns; column++) {
        text.append("<c><v>").append(row * 31L % 1009 + column).append("</v></c>");
      }
      out.write(text.append("</row>").toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void longTablesOfWord() throws IOException {
    String row = "<w:tr>" + ("<w:tc>" + PARAGRAPH + "</w:tc>").repeat(4) + "</w:tr>";
    assertThat(
            layout("bang.docx", OfficeZip.word("<w:tbl>" + row.repeat(20_000) + "</w:tbl>"))
                .text()
                .lines())
        .hasSize(20_000);
  }

  @Test
  void wideTablesOfWordAreCut() throws IOException {
    Layout layout =
        layout(
            "rong.docx",
            OfficeZip.word(
                "<w:tbl>"
                    + ("<w:tr>" + ("<w:tc>" + PARAGRAPH + "</w:tc>").repeat(1000) + "</w:tr>")
                        .repeat(3)
                    + "</w:tbl>"));
    assertThat(layout.pages().getFirst().blocks())
        .hasSize(1)
        .first()
        .isInstanceOf(Block.Grid.class);
  }

  @Test
  void tablesInTablesWithoutEnd() throws IOException {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "</w:tc></w:tr></w:tbl>";
    assertThat(
            read(
                "sau.docx", OfficeZip.word(open.repeat(10_000) + PARAGRAPH + close.repeat(10_000))))
        .isInstanceOf(Extraction.Failed.class);
    assertThat(
            layout("sau.docx", OfficeZip.word(open.repeat(20) + PARAGRAPH + close.repeat(20)))
                .text())
        .isEqualTo("Xã Bản Mây\n");
    String html = "<table><tr><td>".repeat(10_000) + "Xã Bản Mây";
    assertThat(read("sau.html", ("<html><body>" + html).getBytes(StandardCharsets.UTF_8)))
        .isNotNull();
  }

  @Test
  void aParagraphWithoutEnd() throws IOException {
    String words = "xã Bản Mây có 12 hộ, ".repeat(100_000);
    assertThat(
            layout("doan.docx", OfficeZip.word("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>"))
                .text())
        .hasSizeGreaterThan(2_000_000);
  }

  @Test
  void blanksAndTabsWithoutEnd() throws IOException {
    String blanks = "a" + " ".repeat(200_000);
    for (String inside :
        new String[] {
          "<w:t xml:space='preserve'>" + blanks + "</w:t>",
          "<w:t>a</w:t>" + "<w:tab/>".repeat(200_000)
        }) {
      assertThat(
              layout("trong.docx", OfficeZip.word("<w:p><w:r>" + inside + "</w:r></w:p>")).text())
          .isEqualTo("a\n");
    }
  }
}
