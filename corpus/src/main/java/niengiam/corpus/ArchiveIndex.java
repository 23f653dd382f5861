package niengiam.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Told;
import niengiam.corpus.correction.Corrections;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.ingest.IndexSink;

/**
 * The index of an archive, for writing. While the index is made anew a mark says so, and an index
 * with the mark, or no index, counts as missing.
 */
final class ArchiveIndex implements IndexSink, AutoCloseable {
  private final Archive archive;
  private final IndexWriterSession session;

  private ArchiveIndex(Archive archive, IndexWriterSession session) {
    this.archive = archive;
    this.session = session;
  }

  static ArchiveIndex open(Archive archive, CodeKeys codes) {
    try {
      return new ArchiveIndex(archive, IndexWriterSession.open(archive.indexFolder(), codes));
    } catch (IOException | IllegalArgumentException e) {
      throw new ArchiveException(
          new Told(
              "Không mở được chỉ mục của kho "
                  + archive.root()
                  + " ("
                  + e.getMessage()
                  + "); hãy chạy lệnh rebuild để dựng lại chỉ mục.",
              "Cannot open the index of the archive "
                  + archive.root()
                  + " ("
                  + e.getMessage()
                  + "); run rebuild to make it anew."),
          e);
    }
  }

  /** Mends the books of the archive, from which its index is made. */
  static void mend(Archive archive) {
    try {
      archive.mend();
    } catch (IOException e) {
      throw new ArchiveException(
          new Told(
              "Không ghi lại được sổ của kho "
                  + archive.root()
                  + " ("
                  + e.getMessage()
                  + "); hãy kiểm tra chỗ trống và quyền ghi rồi chạy lại lệnh rebuild.",
              "Cannot write the books of the archive "
                  + archive.root()
                  + " ("
                  + e.getMessage()
                  + "); check free space and permissions, then run rebuild again."),
          e);
    }
  }

  /** Begins an empty index, whatever the state of the old one; {@link #complete} ends the work. */
  static ArchiveIndex anew(Archive archive, CodeKeys codes) {
    try {
      Files.writeString(archive.unfinishedIndex(), "");
      clear(archive.indexFolder());
    } catch (IOException e) {
      throw new ArchiveException(
          new Told(
              "Không xóa được chỉ mục cũ của kho "
                  + archive.root()
                  + " ("
                  + e.getMessage()
                  + "); hãy kiểm tra quyền ghi rồi chạy lại lệnh rebuild.",
              "Cannot delete the old index of the archive "
                  + archive.root()
                  + " ("
                  + e.getMessage()
                  + "); check permissions, then run rebuild again."),
          e);
    }
    return open(archive, codes);
  }

  static boolean missing(Archive archive) {
    return Files.exists(archive.unfinishedIndex()) || !Files.isDirectory(archive.indexFolder());
  }

  /**
   * @throws ArchiveException when the archive has documents and no index
   */
  static void check(Archive archive) {
    if (missing(archive) && archive.hashes().findAny().isPresent()) {
      throw new ArchiveException(
          new Told(
              "Kho "
                  + archive.root()
                  + " chưa có chỉ mục hoặc chỉ mục dựng dở; hãy chạy lệnh rebuild.",
              "The archive "
                  + archive.root()
                  + " has no index, or one that is half made; run rebuild."));
    }
  }

  void complete() {
    try {
      session.commit();
      Files.deleteIfExists(archive.unfinishedIndex());
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public void add(Entry entry) throws IOException {
    Corrections corrections = new Corrections(archive);
    session.add(corrections.corrected(entry), corrections.rewordings(entry));
  }

  @Override
  public void remove(String id) throws IOException {
    session.delete(id);
  }

  @Override
  public void commit() throws IOException {
    session.commit();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private ArchiveException unwritable(IOException e) {
    return new ArchiveException(
        new Told(
            "Không ghi được chỉ mục của kho "
                + archive.root()
                + " ("
                + e.getMessage()
                + "); hãy kiểm tra chỗ trống và quyền ghi rồi chạy lại.",
            "Cannot write the index of the archive "
                + archive.root()
                + " ("
                + e.getMessage()
                + "); check free space and permissions, then run it again."),
        e);
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> children = Files.list(folder)) {
      files = children.toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
