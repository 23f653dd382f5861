package niengiam.corpus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one table; when a sheet is full, the table goes on in another. */
final class XlsxSink implements TableSink {
  private static final int MAX_ROWS = 1_048_576;
  private static final int MAX_CELL = 32_767;

  /** Rows between two writes, so that memory does not grow with the table. */
  private static final int FLUSH = 500;

  /** Digits that a cell holds exactly; longer numbers are written as text. */
  private static final int EXACT_DIGITS = 15;

  private final OutputStream out;
  private final Workbook workbook;
  private final String name;
  private final List<String> columns;
  private Worksheet sheet;
  private int sheets;
  private int rows;

  XlsxSink(OutputStream out, String name, List<String> columns) {
    this.out = out;
    this.workbook = new Workbook(out, "Niengiam", "1.0");
    this.name = name;
    this.columns = columns;
    this.sheet = begin();
  }

  private Worksheet begin() {
    sheets++;
    Worksheet next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
    for (int c = 0; c < columns.size(); c++) {
      next.value(0, c, columns.get(c));
      next.style(0, c).bold().set();
    }
    next.freezePane(0, 1);
    rows = 1;
    return next;
  }

  @Override
  public void row(List<Optional<?>> values) throws IOException {
    if (rows == MAX_ROWS) {
      sheet.finish();
      sheet = begin();
    }
    for (int c = 0; c < values.size(); c++) {
      int column = c;
      values.get(c).ifPresent(value -> cell(column, value));
    }
    if (++rows % FLUSH == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, Object value) {
    switch (value) {
      case BigDecimal number when number.precision() <= EXACT_DIGITS ->
          sheet.value(rows, column, number);
      case BigDecimal number -> sheet.value(rows, column, number.toPlainString());
      case Number number -> sheet.value(rows, column, number);
      case Boolean truth -> sheet.value(rows, column, truth);
      default -> sheet.value(rows, column, cut(Guard.formula(printable(value.toString()))));
    }
  }

  private static String cut(String text) {
    return text.length() > MAX_CELL ? text.substring(0, MAX_CELL - 1) + "…" : text;
  }

  /** XML 1.0 has no way to write control characters and halves of pairs. */
  private static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || c >= ' ' && (c < 0xD800 || c > 0xDFFF))
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  @Override
  public void close() throws IOException {
    try (OutputStream closed = out) {
      sheet.finish();
      workbook.finish();
      closed.flush();
    }
  }
}
