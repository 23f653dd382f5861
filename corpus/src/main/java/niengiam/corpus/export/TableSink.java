package niengiam.corpus.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table on its way to a file, row by row. */
interface TableSink extends Closeable {
  /**
   * @param values one a column: text, a number, a truth value or a date
   */
  void row(List<Optional<?>> values) throws IOException;
}
