package niengiam.extractor.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Binary and OOXML workbooks show the same. */
class SheetTest {
  private final Extractor extractor = new Extractor();

  @TempDir private Path folder;

  static Stream<Supplier<Workbook>> kinds() {
    return Stream.of(HSSFWorkbook::new, XSSFWorkbook::new);
  }

  private Extraction.Done read(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    workbook.close();
    Path file = Files.write(folder.resolve("file.bin"), bytes.toByteArray());
    Extraction extraction = extractor.read(extractor.open(file, "b.xls"), ReadOptions.DEFAULT);
    assertThat(extraction).isInstanceOf(Extraction.Done.class);
    return (Extraction.Done) extraction;
  }

  private static void line(Sheet sheet, int row, Object... values) {
    Row line = sheet.createRow(row);
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case String text -> line.createCell(i).setCellValue(text);
        case Number number -> line.createCell(i).setCellValue(number.doubleValue());
        case Boolean truth -> line.createCell(i).setCellValue(truth);
        case LocalDate day -> line.createCell(i).setCellValue(day);
        default -> throw new IllegalArgumentException(values[i].toString());
      }
    }
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void valuesAreShownAsOnAVietnameseMachine(Supplier<Workbook> kind) throws IOException {
    Workbook workbook = kind.get();
    Sheet sheet = workbook.createSheet("Biểu");
    String accounts = "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)";
    line(sheet, 0, "Chỉ tiêu", "Số", "Ngày", "Tỷ lệ", "Đạt");
    line(sheet, 1, "Thu", 7500, LocalDate.of(2024, 3, 5), 0.4325, true);
    line(sheet, 2, "Chi", 0, LocalDate.of(2024, 12, 31), 1, false);
    line(sheet, 3, "Chênh", -1234567.5, LocalDate.of(2024, 1, 1), 0, true);
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat((short) 14);
    for (int row = 1; row <= 3; row++) {
      sheet.getRow(row).getCell(1).setCellStyle(style(workbook, accounts));
      sheet.getRow(row).getCell(2).setCellStyle(date);
      sheet.getRow(row).getCell(3).setCellStyle(style(workbook, "0.00%"));
    }
    assertThat(read(workbook).layout().text())
        .isEqualTo(
            """
            Chỉ tiêu\tSố\tNgày\tTỷ lệ\tĐạt
            Thu\t7.500\t05/03/2024\t43,25%\tTRUE
            Chi\t-\t31/12/2024\t100,00%\tFALSE
            Chênh\t(1.234.568)\t01/01/2024\t0,00%\tTRUE
            """);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatWasHiddenByHandIsLeftOutAndNamed(Supplier<Workbook> kind) throws IOException {
    Workbook workbook = kind.get();
    Sheet sheet = workbook.createSheet("Biểu");
    line(sheet, 0, "TT", "nháp", "Xã", "Hộ");
    line(sheet, 1, 1, "x", "Bản Mây", 120);
    line(sheet, 2, 2, "y", "Nà Sơn", 98);
    line(sheet, 3, 3, "z", "Khe Lặng", 75);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
    sheet.setColumnHidden(1, true);
    sheet.getRow(2).setZeroHeight(true);
    Extraction.Done done = read(workbook);
    assertThat(done.layout().text()).isEqualTo("TT\tXã\tHộ\n1\tBản Mây\t120\n3\tKhe Lặng\t75\n");
    assertThat(done.warnings())
        .containsExactly(
            "1 hidden rows of \"Biểu\" were left out.",
            "Hidden columns of \"Biểu\" were left out.");
    List<Cell> cells = ((Block.Grid) done.layout().pages().getFirst().blocks().getFirst()).cells();
    assertThat(cells.get(1)).extracting(Cell::column, Cell::columns).containsExactly(1, 2);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void rowsThatAFilterHidesAreRead(Supplier<Workbook> kind) throws IOException {
    Workbook workbook = kind.get();
    Sheet sheet = workbook.createSheet("Biểu");
    line(sheet, 0, "TT", "Xã", "Hộ");
    line(sheet, 1, 1, "Bản Mây", 120);
    line(sheet, 2, 2, "Nà Sơn", 98);
    sheet.setAutoFilter(new CellRangeAddress(0, 2, 0, 2));
    sheet.getRow(1).setZeroHeight(true);
    Extraction.Done done = read(workbook);
    assertThat(done.layout().text()).contains("Bản Mây");
    assertThat(done.warnings()).isEmpty();
  }
}
