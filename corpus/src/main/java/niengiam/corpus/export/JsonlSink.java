package niengiam.corpus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.extractor.wire.Wire;

/** JSON lines. */
final class JsonlSink implements TableSink {
  private final OutputStream out;
  private final List<String> columns;

  JsonlSink(OutputStream out, List<String> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void row(List<Optional<?>> values) throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      String column = columns.get(i);
      values.get(i).ifPresent(value -> row.put(column, value));
    }
    out.write(Wire.mapper().writeValueAsBytes(row));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
