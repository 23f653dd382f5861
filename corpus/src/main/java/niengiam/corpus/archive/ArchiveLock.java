package niengiam.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to write, held through the operating system, which takes it from a dead process. */
final class ArchiveLock implements AutoCloseable {
  /** Far behind the process id, which others can then read where locks are mandatory. */
  private static final long LOCKED_BYTE = 1L << 40;

  /**
   * The lock files of this process. POSIX drops all locks of a process on a file as soon as it
   * closes any handle of that file, so a file that is held here must not even be opened.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final boolean inherited;

  private ArchiveLock(Path file, FileChannel channel, boolean inherited) {
    this.file = file;
    this.channel = channel;
    this.inherited = inherited;
  }

  /** Whether the writer before died at its work: one that ends in order empties the lock file. */
  boolean inherited() {
    return inherited;
  }

  /** Whether a process, this one too, writes now. */
  static boolean held(Path lockFile) {
    Path file = lockFile.toAbsolutePath().normalize();
    if (HELD.contains(file)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return channel.tryLock(LOCKED_BYTE, 1, false) == null;
    } catch (IOException nobodyCanWrite) {
      return false;
    }
  }

  /**
   * @throws ArchiveException when another process, or this one, already writes
   */
  static ArchiveLock take(Path lockFile, Path archive) throws IOException {
    Path file = lockFile.toAbsolutePath().normalize();
    if (!HELD.add(file)) {
      throw new ArchiveException(
          busy(archive, new Told(" (chính tiến trình này)", " (this very process)")));
    }
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        channel.close();
        throw new ArchiveException(busy(archive, holder(file)));
      }
      boolean inherited = channel.size() > 0;
      channel.truncate(0);
      byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
      channel.write(ByteBuffer.wrap(pid), 0);
      channel.force(true);
      return new ArchiveLock(file, channel, inherited);
    } catch (IOException | ArchiveException e) {
      HELD.remove(file);
      throw e;
    }
  }

  private static Told holder(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
    return text.matches("\\d{1,10}")
        ? new Told(" (tiến trình " + text + ")", " (process " + text + ")")
        : new Told("", "");
  }

  private static Told busy(Path archive, Told holder) {
    return new Told(
        "Kho "
            + archive
            + " đang được một tiến trình khác ghi"
            + holder.vi()
            + "; hãy chờ tiến trình đó xong hoặc dừng nó rồi chạy lại.",
        "Another process"
            + holder.en()
            + " writes to the archive "
            + archive
            + "; wait for it, or stop it, and run this again.");
  }

  /** Says that the work ended in order. */
  void settle() throws IOException {
    channel.truncate(0);
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(file);
  }
}
