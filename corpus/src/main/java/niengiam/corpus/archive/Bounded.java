package niengiam.corpus.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an error where a stream is longer than what it holds can be. */
final class Bounded extends FilterInputStream {
  private final long most;
  private long length;

  Bounded(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    return count(in.read(), 1);
  }

  @Override
  public int read(byte[] bytes, int from, int number) throws IOException {
    int n = in.read(bytes, from, number);
    return count(n, n);
  }

  private int count(int result, int number) throws IOException {
    length += result < 0 ? 0 : number;
    if (length > most) {
      throw new IOException("longer than " + most + " bytes");
    }
    return result;
  }
}
