package niengiam.app.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.corpus.export.CsvSink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to be printed or saved: columns in text, comma-separated values, or a spreadsheet.
 *
 * @param rows each as long as the header; numbers stay numbers in a spreadsheet
 */
public record Listing(List<String> header, List<List<Object>> rows) {
  /** Rows of text wider than this are cut with an ellipsis in text output, never elsewhere. */
  private static final int WIDEST_CELL = 60;

  public String text() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(header);
    rows.forEach(row -> cells.add(row.stream().map(Listing::shown).toList()));
    int[] widths = new int[header.size()];
    for (List<String> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < cells.size(); r++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = cells.get(r).get(i);
        String pad = " ".repeat(widths[i] - cell.length());
        boolean number = r > 0 && rows.get(r - 1).get(i) instanceof Number;
        line.append(number ? pad + cell : cell + pad).append("  ");
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** RFC 4180 with a byte-order mark, which spreadsheet programs need to see UTF-8. */
  public String csv() {
    return Stream.concat(Stream.of(List.<Object>copyOf(header)), rows.stream())
        .map(row -> row.stream().map(CsvSink::field).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
  }

  public byte[] xlsx() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Niengiam", "1.0")) {
      Worksheet sheet = book.newWorksheet("Niengiam");
      write(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** From the first cell on. */
  void write(Worksheet sheet) {
    for (int c = 0; c < header.size(); c++) {
      sheet.value(0, c, header.get(c));
      sheet.style(0, c).bold().set();
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < header.size(); c++) {
        Object value = rows.get(r).get(c);
        if (value instanceof Number number) {
          sheet.value(r + 1, c, number);
        } else {
          sheet.value(r + 1, c, value.toString());
        }
      }
    }
  }

  private static String shown(Object value) {
    String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    return text.length() > WIDEST_CELL ? text.substring(0, WIDEST_CELL - 1) + "…" : text;
  }
}
