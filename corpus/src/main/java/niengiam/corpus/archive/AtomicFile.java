package niengiam.corpus.archive;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that it is complete or absent, even when the power fails. */
final class AtomicFile {
  /** What fills the file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * @param tmp a folder of the same file system; what a dead process left there is rubbish
   */
  static void write(Path tmp, Path target, Content content) throws IOException {
    Files.createDirectories(target.getParent());
    Files.createDirectories(tmp);
    Path draft = Files.createTempFile(tmp, "", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        OutputStream out =
            new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel)), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      forceFolder(target.getParent());
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Makes a rename durable where the system lets folders be forced; Windows does not need it. */
  private static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Writers of formats close what they write to, and the file must still be forced. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
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
}
