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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Writes files so that each is complete or absent, even when the power fails: a draft is filled,
 * forced to the disk and then renamed. The renames are forced together, since that costs as much
 * for one as for hundreds.
 */
final class Drafts {
  /** What fills a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path folder;
  private final Set<Path> renamedInto = ConcurrentHashMap.newKeySet();

  /**
   * @param folder of the file system that the files are to be in
   */
  Drafts(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** What was written. */
  record Written(long bytes, String sha256) {}

  Written write(Path target, Content content) throws IOException {
    Files.createDirectories(target.getParent());
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "", ".tmp");
    try {
      Hash hash = new Hash();
      long bytes;
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        OutputStream out =
            new BufferedOutputStream(new Hashed(Channels.newOutputStream(channel), hash), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
        bytes = channel.size();
      }
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      renamedInto.add(target.getParent());
      return new Written(bytes, hash.digits());
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Makes all renames so far durable, where the system lets folders be forced. */
  void force() throws IOException {
    for (Path renamed : List.copyOf(renamedInto)) {
      renamedInto.remove(renamed);
      if (renamed.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        forceFolder(renamed);
        forceFolder(renamed.getParent());
      }
    }
  }

  private static void forceFolder(Path renamed) throws IOException {
    try (FileChannel channel = FileChannel.open(renamed, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Deletes what a dead process left. */
  void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> rubbish;
    try (Stream<Path> all = Files.walk(folder)) {
      rubbish = new ArrayList<>(all.toList());
    }
    for (Path path : rubbish.reversed()) {
      Files.deleteIfExists(path);
    }
  }

  /** Hashes what passes; writers of formats close what they write to, and it must stay open. */
  private static final class Hashed extends FilterOutputStream {
    private final Hash hash;

    Hashed(OutputStream out, Hash hash) {
      super(out);
      this.hash = hash;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      hash.add(bytes, from, length);
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
