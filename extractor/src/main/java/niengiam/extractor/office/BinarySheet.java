package niengiam.extractor.office;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of a sheet of a binary workbook. */
final class BinarySheet {
  private static final int COLUMNS = 256;

  private final CellText text;
  private final boolean from1904;

  BinarySheet(CellText text, boolean from1904) {
    this.text = text;
    this.from1904 = from1904;
  }

  SheetCells cells(HSSFSheet sheet, String name) {
    SheetCells cells = new SheetCells(name);
    for (Row row : sheet) {
      if (cells.isFull(row.getRowNum())) {
        break;
      }
      if (row.getZeroHeight() && row.getOutlineLevel() == 0) {
        cells.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        SheetCells.Rule rule = SheetCells.Rule.of(cell.getCellStyle());
        cells.add(row.getRowNum(), cell.getColumnIndex(), show(cell), rule);
      }
    }
    for (int column = 0; column < COLUMNS; column++) {
      if (sheet.isColumnHidden(column) && sheet.getColumnOutlineLevel(column) == 0) {
        cells.hideColumns(column, column);
      }
    }
    if (hasFilter(sheet)) {
      cells.filter();
    }
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      cells.merge(region);
    }
    return cells.shown();
  }

  /** A filter leaves a hidden name for its range. */
  private static boolean hasFilter(HSSFSheet sheet) {
    int index = sheet.getWorkbook().getSheetIndex(sheet);
    return sheet.getWorkbook().getAllNames().stream()
        .anyMatch(
            name ->
                name.getSheetIndex() == index && name.getNameName().endsWith("_FilterDatabase"));
  }

  private String show(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          text.number(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString(),
              from1904);
      case STRING -> text.words(cell.getRichStringCellValue().getString());
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      default -> "";
    };
  }
}
