package niengiam.corpus.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * An append-only file of JSON objects, one a line, each sealed with the check sum of its own bytes
 * as its last member. A line that a dying process cut off does not count and is cut away by the
 * next writer.
 */
public final class Journal implements AutoCloseable {
  /** A path of some thousand letters, several times; whatever is longer is no line of ours. */
  private static final int LONGEST = 1 << 20;

  private static final String SEAL = ",\"crc\":\"";
  private static final int SEALED_BYTES = SEAL.length() + 8 + "\"}".length();

  private final FileChannel channel;
  private final boolean cut;
  private long size;

  private Journal(FileChannel channel, long size, boolean cut) {
    this.channel = channel;
    this.size = size;
    this.cut = cut;
  }

  /** What is known of the bytes of a line. */
  public enum Seal {
    WHOLE,
    /** Written before lines were sealed, or damaged just there. */
    MISSING,
    BROKEN
  }

  /** Takes the lines of a journal. */
  @FunctionalInterface
  public interface Lines {
    /**
     * @param at of its first byte
     * @param json empty when it is too long to be a line
     */
    void line(long at, byte[] json, Seal seal) throws IOException;
  }

  /** Opens for writing behind the last whole line. */
  static Journal open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      long found = channel.size();
      long whole = endOfLines(channel, found);
      channel.truncate(whole);
      channel.position(whole);
      return new Journal(channel, whole, whole < found);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Whether opening cut off what a dead writer, or a fault of the disk, had left. */
  boolean cut() {
    return cut;
  }

  /** Writes lines; durable on return. Each is a JSON object with at least one member. */
  void append(List<byte[]> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      bytes.writeBytes(sealed(line));
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
      size += buffer.capacity();
    } catch (IOException e) {
      channel.truncate(size);
      throw e;
    }
  }

  /** The line with its seal and its end. */
  static byte[] sealed(byte[] json) {
    byte[] seal =
        (SEAL + HexFormat.of().toHexDigits(crc(json, json.length - 1)) + "\"}\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] line = Arrays.copyOf(json, json.length - 1 + seal.length);
    System.arraycopy(seal, 0, line, json.length - 1, seal.length);
    return line;
  }

  /**
   * Reads whole lines.
   *
   * @param from where a line begins
   * @param to where reading ends though the file may go on
   * @return where the last whole line ends
   */
  public static long read(Path file, long from, long to, Lines lines) throws IOException {
    if (!Files.exists(file) || Files.size(file) <= from) {
      return from;
    }
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(from);
      return read(new BufferedInputStream(in, 1 << 16), from, to, lines);
    }
  }

  private static long read(InputStream bytes, long from, long to, Lines lines) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long start = from;
    long at = from;
    for (int b = at < to ? bytes.read() : -1; b >= 0; b = at < to ? bytes.read() : -1) {
      at++;
      if (b != '\n') {
        if (at - start <= LONGEST) {
          line.write(b);
        }
        continue;
      }
      if (at - 1 - start > LONGEST) {
        lines.line(start, new byte[0], Seal.BROKEN);
      } else {
        byte[] json = line.toByteArray();
        lines.line(start, json, seal(json));
      }
      line.reset();
      start = at;
    }
    return start;
  }

  /** What an unsealed line is worth. */
  @FunctionalInterface
  interface Unsealed {
    boolean keep(byte[] line) throws IOException;
  }

  /** Writes a journal anew without its damaged lines, if it has any. */
  static void rewrite(Path file, Drafts drafts, Unsealed unsealed) throws IOException {
    boolean[] whole = {true};
    read(file, 0, Long.MAX_VALUE, (at, line, seal) -> whole[0] &= seal == Seal.WHOLE);
    if (whole[0]) {
      return;
    }
    drafts.write(
        file,
        out ->
            read(
                file,
                0,
                Long.MAX_VALUE,
                (at, line, seal) -> {
                  if (seal == Seal.WHOLE) {
                    out.write(line);
                    out.write('\n');
                  } else if (seal == Seal.MISSING && unsealed.keep(line)) {
                    out.write(sealed(line));
                  }
                }));
    drafts.force();
  }

  private static Seal seal(byte[] line) {
    int body = line.length - SEALED_BYTES;
    if (body < 1
        || !new String(line, body, SEAL.length(), StandardCharsets.US_ASCII).equals(SEAL)) {
      return Seal.MISSING;
    }
    String digits = new String(line, body + SEAL.length(), 8, StandardCharsets.US_ASCII);
    boolean same =
        digits.equals(HexFormat.of().toHexDigits(crc(line, body)))
            && line[line.length - 2] == '"'
            && line[line.length - 1] == '}';
    return same ? Seal.WHOLE : Seal.BROKEN;
  }

  private static int crc(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  private static long endOfLines(FileChannel channel, long size) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(1 << 13);
    for (long end = size; end > 0; ) {
      int length = (int) Math.min(block.capacity(), end);
      block.clear().limit(length);
      channel.read(block, end - length);
      for (int i = block.position() - 1; i >= 0; i--) {
        if (block.get(i) == '\n') {
          return end - length + i + 1;
        }
      }
      end -= length;
    }
    return 0;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
