package niengiam.extractor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** One file of every format that can be generated, about districts that do not exist. */
final class Fixtures {
  private Fixtures() {}

  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "bao-cao.txt", utf8("BÁO CÁO\nnăm 2023\nTT\tXã\tHộ\n1\tBản Mây\t120\n2\tNà Sơn\t98\n"));
    files.put("bao-cao.docx", docx());
    files.put("bieu.xlsx", sheet(new XSSFWorkbook()));
    files.put("bieu.xls", sheet(new HSSFWorkbook()));
    files.put(
        "lich.html",
        utf8(
            "<html><head><meta charset='utf-8'><title>x</title></head><body><h1>Lịch</h1><p>Xã Bản"
                + " Mây<sup>1</sup></p><table border='1'><tr><td rowspan='2'>Thứ hai</td><td>Sáng</td>"
                + "<td>họp</td></tr><tr><td>Chiều</td><td>đi xã</td></tr></table></body></html>"));
    files.put(
        "cong-van.rtf",
        "{\\rtf1\\ansi\\ansicpg1258{\\fonttbl{\\f0 Times;}}\\f0 Huy\\u7879?n Thanh S\\u417?n\\par X\\u227?\\par}"
            .getBytes(StandardCharsets.US_ASCII));
    files.put("ke-hoach.odt", odt());
    return files;
  }

  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFTable head = document.createTable(1, 2);
      head.removeBorders();
      head.getRow(0).getCell(0).setText("UỶ BAN NHÂN DÂN HUYỆN THANH SƠN HẠ");
      head.getRow(0).getCell(1).setText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      document.createParagraph().createRun().setText("BÁO CÁO");
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText("Toàn huyện có 12 xã");
      XWPFFootnote note = document.createFootnote();
      XWPFParagraph text = note.createParagraph();
      text.createRun().setText("Không kể xã Bản Mây.");
      paragraph.addFootnoteReference(note);
      paragraph.createRun().setText(", đất 40 m");
      XWPFRun raised = paragraph.createRun();
      raised.setSubscript(VerticalAlign.SUPERSCRIPT);
      raised.setText("2");
      XWPFRun old = document.createParagraph().createRun();
      old.setFontFamily(".VnTimeH");
      old.setText("B¸o c¸o cña x·");
      XWPFTable table = document.createTable(3, 3);
      String[][] cells = {{"TT", "Hộ", ""}, {"", "Nghèo", "Cận nghèo"}, {"1", "7.500", "43,25"}};
      for (int r = 0; r < cells.length; r++) {
        for (int c = 0; c < cells[r].length; c++) {
          table.getRow(r).getCell(c).setText(cells[r][c]);
        }
      }
      table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
      table.getRow(0).removeCell(2);
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] sheet(Workbook workbook) throws IOException {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("Biểu 1");
      sheet.createRow(0).createCell(0).setCellValue("HUYỆN THANH SƠN HẠ");
      Row head = sheet.createRow(2);
      head.createCell(0).setCellValue("TT");
      head.createCell(1).setCellValue("Đơn vị");
      head.createCell(2).setCellValue("Số hộ");
      head.createCell(3).setCellValue("Tỷ lệ");
      var style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
      for (int i = 1; i <= 3; i++) {
        Row row = sheet.createRow(2 + i);
        row.createCell(0).setCellValue(i);
        row.createCell(1).setCellValue("Xã số " + i);
        row.createCell(2).setCellValue(7500 * i);
        row.getCell(2).setCellStyle(style);
        row.createCell(3).setCellValue(43.25);
      }
      Row total = sheet.createRow(6);
      total.createCell(0).setCellValue("Tổng cộng");
      total.createCell(2).setCellFormula("SUM(C4:C6)");
      total.getCell(2).setCellStyle(style);
      total.createCell(3).setCellValue(100);
      sheet.addMergedRegion(new CellRangeAddress(6, 6, 0, 1));
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.createSheet("nháp").createRow(0).createCell(0).setCellValue("ẩn");
      workbook.setSheetHidden(1, true);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] odt() throws IOException {
    String content =
        "<?xml version='1.0' encoding='UTF-8'?><office:document-content"
            + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
            + "<text:h>KẾ HOẠCH</text:h><text:p>Xã Bản Mây trồng rừng</text:p>"
            + "</office:text></office:body></office:document-content>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry type = new ZipEntry("mimetype");
      byte[] name = utf8("application/vnd.oasis.opendocument.text");
      type.setMethod(ZipEntry.STORED);
      type.setSize(name.length);
      CRC32 crc = new CRC32();
      crc.update(name);
      type.setCrc(crc.getValue());
      zip.putNextEntry(type);
      zip.write(name);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(utf8(content));
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
