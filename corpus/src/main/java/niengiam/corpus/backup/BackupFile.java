package niengiam.corpus.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.archive.Journal;
import niengiam.corpus.archive.Manifest;
import niengiam.corpus.ingest.ProgressListener;

/**
 * A backup as a stranger may have made it. Nothing is written that its manifest does not name,
 * outside of the folder, or beyond the size that the manifest tells.
 */
final class BackupFile implements AutoCloseable {
  /** No line of a manifest is longer. */
  private static final int MANIFEST_LINE = 512;

  /** JSON lines shrink to a tenth or a twentieth; what shrinks more is made to fill disks. */
  private static final long MOST_SHRUNK = 100;

  private static final int SMALL = 1 << 20;

  private final Path path;
  private final ZipFile zip;

  private BackupFile(Path path, ZipFile zip) {
    this.path = path;
    this.zip = zip;
  }

  static BackupFile open(Path path) throws IOException {
    try {
      return new BackupFile(path, new ZipFile(path.toFile(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new BackupException("không có tệp " + path + "; hãy chỉ đúng tệp sao lưu.", e);
    } catch (ZipException | IllegalArgumentException e) {
      throw new BackupException(
          path + " không phải bản sao lưu Niengiam, hoặc đã bị cắt; hãy dùng bản sao lưu khác.", e);
    }
  }

  /**
   * @param folder does not exist yet
   * @return the number of files besides the books
   */
  int unpack(Path folder, ProgressListener listener) throws IOException {
    checkNames();
    Files.createDirectories(folder);
    mark(folder);
    List<Manifest.Line> lines = manifest(folder);
    checkSpace(folder, lines);
    long bytes = 0;
    for (int i = 0; i < lines.size(); i++) {
      Manifest.Line line = lines.get(i);
      Path file = folder.resolve(line.file());
      Files.createDirectories(file.getParent());
      String sha256 = copy(entry(line.file()), file, line.bytes(), line.bytes());
      if (!line.sha256().orElseThrow().equals(sha256)) {
        throw refused(line.file(), "có nội dung khác lúc sao lưu (mã SHA-256 không khớp)");
      }
      bytes += line.bytes();
      listener.progress(new ProgressListener.Progress(lines.size(), i + 1, 0, bytes, line.file()));
    }
    ZipEntry ledger = entry(Archive.LEDGER);
    copy(ledger, folder.resolve(Archive.LEDGER), 0, mostOf(ledger));
    checkLedger(folder.resolve(Archive.LEDGER));
    return lines.size();
  }

  private void checkNames() {
    Set<String> names = new HashSet<>();
    zip.stream()
        .map(ZipEntry::getName)
        .forEach(
            name -> {
              boolean known =
                  Manifest.isName(name)
                      || name.equals(Archive.MARK)
                      || name.equals(Archive.MANIFEST)
                      || name.equals(Archive.LEDGER);
              if (!known) {
                throw refused(name, "không phải tên của một tệp trong kho");
              }
              if (!names.add(name)) {
                throw refused(name, "có hai lần");
              }
            });
  }

  private void mark(Path folder) throws IOException {
    Path file = folder.resolve(Archive.MARK);
    copy(entry(Archive.MARK), file, 0, MANIFEST_LINE);
    Archive.openReadOnly(folder).close();
  }

  private List<Manifest.Line> manifest(Path folder) throws IOException {
    Path file = folder.resolve(Archive.MANIFEST);
    copy(entry(Archive.MANIFEST), file, 0, (long) MANIFEST_LINE * zip.size());
    List<Manifest.Line> lines = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long end =
        Journal.read(
            file,
            0,
            Long.MAX_VALUE,
            (at, json, seal) -> {
              if (seal != Journal.Seal.WHOLE) {
                throw refused(Archive.MANIFEST, "bị hỏng ở byte " + at);
              }
              Manifest.Line line = Manifest.line(json);
              boolean own =
                  Manifest.isName(line.file())
                      && !line.gone()
                      && line.bytes() >= 0
                      && names.add(line.file())
                      && (!line.file().startsWith("originals/")
                          || line.sha256().orElseThrow().equals(Manifest.document(line.file())));
              if (!own) {
                throw refused(Archive.MANIFEST, "có dòng sai ở byte " + at);
              }
              lines.add(line);
            });
    if (end != Files.size(file)) {
      throw refused(Archive.MANIFEST, "bị cắt");
    }
    int books = 3;
    if (lines.size() + books != zip.size()) {
      throw refused(
          Archive.MANIFEST, "kê " + lines.size() + " tệp, tệp ZIP có " + (zip.size() - books));
    }
    return lines;
  }

  private static void checkSpace(Path folder, List<Manifest.Line> lines) throws IOException {
    long needed = 0;
    long free = Files.getFileStore(folder).getUsableSpace();
    for (Manifest.Line line : lines) {
      needed += line.bytes();
      if (needed < 0 || needed > free) {
        throw new BackupException(
            "bản sao lưu cần hơn "
                + free
                + " byte còn trống ở "
                + folder.getParent()
                + "; hãy chọn ổ đĩa khác bằng --archive.");
      }
    }
  }

  private void checkLedger(Path file) throws IOException {
    long end =
        Journal.read(
            file,
            0,
            Long.MAX_VALUE,
            (at, json, seal) -> {
              if (seal != Journal.Seal.WHOLE) {
                throw refused(Archive.LEDGER, "bị hỏng ở byte " + at);
              }
            });
    if (end != Files.size(file)) {
      throw refused(Archive.LEDGER, "bị cắt");
    }
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw refused(name, "không có");
    }
    return entry;
  }

  private static long mostOf(ZipEntry entry) {
    return Math.max(0, entry.getCompressedSize()) * MOST_SHRUNK + SMALL;
  }

  /**
   * Unpacks one file and forces it to the disk.
   *
   * @param least and most bytes that it may have
   * @return the hash of its bytes
   */
  private String copy(ZipEntry entry, Path file, long least, long most) throws IOException {
    Hash hash = new Hash();
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    try (InputStream in = zip.getInputStream(entry);
        FileChannel out =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int n = read(in, buffer, entry); n >= 0; n = read(in, buffer, entry)) {
        length += n;
        if (length > most) {
          throw refused(entry.getName(), "dài hơn " + most + " byte");
        }
        hash.add(buffer, 0, n);
        for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n); bytes.hasRemaining(); ) {
          out.write(bytes);
        }
      }
      out.force(true);
    }
    if (length < least) {
      throw refused(entry.getName(), "ngắn hơn " + least + " byte");
    }
    return hash.digits();
  }

  private int read(InputStream in, byte[] buffer, ZipEntry entry) throws IOException {
    try {
      return in.read(buffer);
    } catch (ZipException | EOFException e) {
      throw refused(entry.getName(), "không giải nén được: " + e.getMessage());
    }
  }

  private BackupException refused(String name, String why) {
    String shown = name.replaceAll("\\p{Cntrl}", "?");
    return new BackupException(
        path
            + " bị hỏng hoặc bị sửa: mục "
            + (shown.length() > 200 ? shown.substring(0, 200) + "…" : shown)
            + " "
            + why
            + "; hãy dùng bản sao lưu khác.");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
