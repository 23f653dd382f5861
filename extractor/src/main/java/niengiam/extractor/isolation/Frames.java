package niengiam.extractor.isolation;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Messages in a stream: a mark, the length, the bytes. The mark lets a reader skip what a native
 * library printed in between.
 */
final class Frames {
  private static final byte[] MARK = "\u0001niengiam\u0002".getBytes(StandardCharsets.US_ASCII);

  /** The parent holds so much once as bytes and once as values, for every worker. */
  private static final int LONGEST = 1 << 27;

  private static final int MOST_GARBAGE = 1 << 24;

  private Frames() {}

  static boolean fits(byte[] message) {
    return message.length <= LONGEST;
  }

  static void write(OutputStream out, byte[] message) throws IOException {
    out.write(MARK);
    out.write(ByteBuffer.allocate(Integer.BYTES).putInt(message.length).array());
    out.write(message);
    out.flush();
  }

  /** The next message; empty at the end of the stream. */
  static Optional<byte[]> read(InputStream in) throws IOException {
    byte[] window = new byte[MARK.length];
    int filled = 0;
    for (int skipped = 0; skipped < MOST_GARBAGE; skipped++) {
      int next = in.read();
      if (next < 0) {
        return Optional.empty();
      }
      if (filled == window.length) {
        System.arraycopy(window, 1, window, 0, window.length - 1);
        filled--;
      }
      window[filled++] = (byte) next;
      if (Arrays.equals(window, MARK)) {
        return Optional.of(message(in));
      }
    }
    throw new IOException("no message among " + MOST_GARBAGE + " bytes");
  }

  private static byte[] message(InputStream in) throws IOException {
    byte[] length = in.readNBytes(Integer.BYTES);
    if (length.length < Integer.BYTES) {
      throw new EOFException("message cut off");
    }
    int bytes = ByteBuffer.wrap(length).getInt();
    if (bytes < 0 || bytes > LONGEST) {
      throw new IOException("message of " + bytes + " bytes");
    }
    byte[] message = in.readNBytes(bytes);
    if (message.length < bytes) {
      throw new EOFException("message cut off");
    }
    return message;
  }
}
