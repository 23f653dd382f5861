package niengiam.corpus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** RFC 4180, for Excel: with a byte-order mark, and no text that it would run as a formula. */
public final class CsvSink implements TableSink {
  private final OutputStream out;

  CsvSink(OutputStream out, List<String> columns) throws IOException {
    this.out = out;
    out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    line(columns);
  }

  @Override
  public void row(List<Optional<?>> values) throws IOException {
    line(values.stream().map(value -> value.map(CsvSink::text).orElse("")).toList());
  }

  private void line(List<String> fields) throws IOException {
    String line = fields.stream().map(CsvSink::quoted).collect(Collectors.joining(","));
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A value as a field: numbers plain, text that would run as a formula guarded, quoted where
   * needed.
   */
  public static String field(Object value) {
    return quoted(text(value));
  }

  private static String text(Object value) {
    return switch (value) {
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      case String string -> Guard.formula(string);
      default -> value.toString();
    };
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
