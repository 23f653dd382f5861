package niengiam.corpus.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes all on but the end: who closes it has ended, what it writes to has not. */
public final class Unclosed extends FilterOutputStream {
  public Unclosed(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
