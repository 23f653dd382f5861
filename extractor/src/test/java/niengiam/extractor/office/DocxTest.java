package niengiam.extractor.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a careful reader of the printed page would see. */
class DocxTest {
  private final Extractor extractor = new Extractor();

  @TempDir private Path folder;

  private Layout read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file.bin"), bytes);
    Extraction extraction = extractor.read(extractor.open(file, "a.docx"), ReadOptions.DEFAULT);
    assertThat(extraction).isInstanceOf(Extraction.Done.class);
    return ((Extraction.Done) extraction).layout();
  }

  private static String p(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:ins>R(bản)</w:ins>                                              | xã bản Mây
          <w:del><w:r><w:delText>bản</w:delText></w:r></w:del>               | xã Mây
          <w:moveFrom>R(bản)</w:moveFrom>                                    | xã Mây
          <w:moveTo>R(bản)</w:moveTo>                                        | xã bản Mây
          <w:r><w:rPr><w:vanish/></w:rPr><w:t>bản</w:t></w:r>                | xã Mây
          <w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>bản</w:t></w:r>      | xã bản Mây
          <w:r><w:rPr><w:caps/></w:rPr><w:t>bản</w:t></w:r>                  | xã BẢN Mây
          <w:r><w:instrText>PAGE</w:instrText></w:r>                         | xã Mây
          <w:hyperlink>R(bản)</w:hyperlink>                                  | xã bản Mây
          <w:sdt><w:sdtContent>R(bản)</w:sdtContent></w:sdt>                 | xã bản Mây
          <w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r>                  | xã ≥ Mây
          <w:r><w:noBreakHyphen/></w:r>                                      | xã - Mây
          """)
  void runs(String run, String shown) throws IOException {
    String body = r("xã ") + run.strip().replaceAll("R\\((.*?)\\)", r("$1")) + r(" Mây");
    assertThat(read(OfficeZip.word(p(body))).text()).isEqualTo(shown + "\n");
  }

  @Test
  void aDeletedParagraphMarkJoins() throws IOException {
    String deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
    assertThat(read(OfficeZip.word(p(deleted + r("Toàn huyện có ")) + p(r("12 xã")))).text())
        .isEqualTo("Toàn huyện có 12 xã\n");
  }

  @Test
  void textBoxesAreReadOnce() throws IOException {
    String box = "<w:txbxContent>" + p(r("KHẨN")) + "</w:txbxContent>";
    String both =
        "<w:r><mc:AlternateContent"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice><w:drawing>"
            + box
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(read(OfficeZip.word(p(r("Số: 12/BC") + both) + p(r("BÁO CÁO")))).text())
        .isEqualTo("Số: 12/BC\nKHẨN\nBÁO CÁO\n");
  }

  @Test
  void boxesInBoxesAreReadOnce() throws IOException {
    String inner =
        "<w:r><w:pict><w:txbxContent>" + p(r("trong")) + "</w:txbxContent></w:pict></w:r>";
    String outer =
        "<w:r><w:pict><w:txbxContent>" + p(r("ngoài") + inner) + "</w:txbxContent></w:pict></w:r>";
    assertThat(read(OfficeZip.word(p(r("thân") + outer))).text()).isEqualTo("thân\nngoài\ntrong\n");
  }

  @Test
  void numbersAreCounted() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "upperRoman", "%1.")
            + level(1, "decimal", "%2.")
            + level(2, "decimal", "%2.%3.")
            + level(3, "lowerLetter", "%4)")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    String body =
        item(0, "KẾT QUẢ")
            + item(1, "Trồng trọt")
            + item(2, "Lúa")
            + item(2, "Ngô")
            + item(3, "ngô lai")
            + item(3, "ngô nếp")
            + item(1, "Chăn nuôi")
            + item(2, "Trâu")
            + p(r("Không đánh số"))
            + item(0, "TỒN TẠI")
            + item(1, "Thiếu vốn");
    assertThat(read(OfficeZip.word(body, "numbering", numbering)).text())
        .isEqualTo(
            """
            I. KẾT QUẢ
            1. Trồng trọt
            1.1. Lúa
            1.2. Ngô
            a) ngô lai
            b) ngô nếp
            2. Chăn nuôi
            2.1. Trâu
            Không đánh số
            II. TỒN TẠI
            1. Thiếu vốn
            """);
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl='"
        + level
        + "'><w:start w:val='1'/><w:numFmt w:val='"
        + format
        + "'/><w:lvlText w:val='"
        + text
        + "'/></w:lvl>";
  }

  private static String item(int level, String text) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val='"
            + level
            + "'/><w:numId w:val='1'/></w:numPr></w:pPr>"
            + r(text));
  }

  @Test
  void footnotesAndEndnotes() throws IOException {
    String notes =
        "<w:footnote w:type='separator' w:id='0'>"
            + p("")
            + "</w:footnote><w:footnote w:id='7'>"
            + p(r("Không kể xã Bản Mây."))
            + p(r("Số liệu của Chi cục Thống kê."))
            + "</w:footnote>";
    Layout layout =
        read(
            OfficeZip.word(
                p(
                    r("Toàn huyện có 12 xã")
                        + "<w:r><w:footnoteReference w:id='7'/></w:r>"
                        + r(", 98 bản.")),
                "footnotes",
                notes));
    assertThat(layout.text())
        .isEqualTo(
            "Toàn huyện có 12 xã¹, 98 bản.\n¹ Không kể xã Bản Mây.\nSố liệu của Chi cục Thống kê.\n");
    Note note = layout.notes().getFirst();
    assertThat(note.spans()).hasSize(2);
    assertThat(note.call().orElseThrow().start()).isEqualTo("Toàn huyện có 12 xã".length());
    Layout end =
        read(
            OfficeZip.word(
                p(r("12 xã") + "<w:r><w:endnoteReference w:id='2'/></w:r>"),
                "endnotes",
                "<w:endnote w:id='2'>" + p(r("Cuối kỳ.")) + "</w:endnote>"));
    assertThat(end.text()).isEqualTo("12 xã¹\n¹ Cuối kỳ.\n");
    assertThat(end.notes()).hasSize(1);
  }

  @Test
  void headersStandApart() throws IOException {
    Layout layout = read(OfficeZip.word(p(r("BÁO CÁO")), "header", p(r("Huyện Thanh Sơn Hạ"))));
    assertThat(layout.text()).isEqualTo("BÁO CÁO\nHuyện Thanh Sơn Hạ\n");
    assertThat(layout.pages().getFirst().blocks())
        .extracting(block -> ((Block.Text) block).role())
        .containsExactly(Block.Role.BODY, Block.Role.HEADER);
  }

  @Test
  void mergedCellsAndEmptyRows() throws IOException {
    String table =
        "<w:tbl><w:tblPr><w:tblBorders><w:top w:val='single'/></w:tblBorders></w:tblPr>"
            + row(cell("<w:vMerge w:val='restart'/>", "TT"), cell("<w:gridSpan w:val='2'/>", "Hộ"))
            + row(cell("<w:vMerge/>", ""), cell("", "Nghèo"), cell("", "Khá"))
            + row(cell("", ""), cell("", ""), cell("", ""))
            + row(cell("", "1"), cell("", "120"), cell("", "98"))
            + "</w:tbl>";
    Layout layout = read(OfficeZip.word(table));
    assertThat(layout.text()).isEqualTo("TT\tHộ\t\n\tNghèo\tKhá\n1\t120\t98\n");
    Block.Grid grid = (Block.Grid) layout.pages().getFirst().blocks().getFirst();
    List<Cell> cells = grid.cells();
    assertThat(cells.get(0)).extracting(Cell::rows, Cell::columns).containsExactly(2, 1);
    assertThat(cells.get(1)).extracting(Cell::column, Cell::columns).containsExactly(1, 2);
    assertThat(cells.getLast()).extracting(Cell::row, Cell::column).containsExactly(2, 2);
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
  }
}
