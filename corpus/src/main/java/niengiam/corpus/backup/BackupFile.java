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
import niengiam.corpus.archive.Told;
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
      throw new BackupException(
          new Told(
              "không có tệp " + path + "; hãy chỉ đúng tệp sao lưu.",
              "there is no file " + path + "; name the backup file."),
          e);
    } catch (ZipException | IllegalArgumentException e) {
      throw new BackupException(
          new Told(
              path + " không phải bản sao lưu Niengiam, hoặc đã bị cắt; hãy dùng bản sao lưu khác.",
              path + " is no Niengiam backup, or is cut off; use another backup."),
          e);
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
        throw refused(
            line.file(),
            new Told(
                "có nội dung khác lúc sao lưu (mã SHA-256 không khớp)",
                "is not what was backed up (its SHA-256 differs)"));
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
                throw refused(
                    name,
                    new Told(
                        "không phải tên của một tệp trong kho",
                        "is no name of a file of an archive"));
              }
              if (!names.add(name)) {
                throw refused(name, new Told("có hai lần", "is there twice"));
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
                throw refused(
                    Archive.MANIFEST, new Told("bị hỏng ở byte " + at, "is damaged at byte " + at));
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
                throw refused(
                    Archive.MANIFEST,
                    new Told("có dòng sai ở byte " + at, "has a wrong line at byte " + at));
              }
              lines.add(line);
            });
    if (end != Files.size(file)) {
      throw refused(Archive.MANIFEST, new Told("bị cắt", "is cut off"));
    }
    int books = 3;
    if (lines.size() + books != zip.size()) {
      throw refused(
          Archive.MANIFEST,
          new Told(
              "kê " + lines.size() + " tệp, tệp ZIP có " + (zip.size() - books),
              "lists " + lines.size() + " files, the ZIP file holds " + (zip.size() - books)));
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
            new Told(
                "bản sao lưu cần hơn "
                    + free
                    + " byte còn trống ở "
                    + folder.getParent()
                    + "; hãy chọn ổ đĩa khác bằng --archive.",
                "the backup needs more than the "
                    + free
                    + " free bytes at "
                    + folder.getParent()
                    + "; choose another disk with --archive."));
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
                throw refused(
                    Archive.LEDGER, new Told("bị hỏng ở byte " + at, "is damaged at byte " + at));
              }
            });
    if (end != Files.size(file)) {
      throw refused(Archive.LEDGER, new Told("bị cắt", "is cut off"));
    }
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw refused(name, new Told("không có", "is missing"));
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
          throw refused(
              entry.getName(),
              new Told("dài hơn " + most + " byte", "is longer than " + most + " bytes"));
        }
        hash.add(buffer, 0, n);
        for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n); bytes.hasRemaining(); ) {
          out.write(bytes);
        }
      }
      out.force(true);
    }
    if (length < least) {
      throw refused(
          entry.getName(),
          new Told("ngắn hơn " + least + " byte", "is shorter than " + least + " bytes"));
    }
    return hash.digits();
  }

  private int read(InputStream in, byte[] buffer, ZipEntry entry) throws IOException {
    try {
      return in.read(buffer);
    } catch (ZipException | EOFException e) {
      throw refused(
          entry.getName(),
          new Told(
              "không giải nén được: " + e.getMessage(), "cannot be unpacked: " + e.getMessage()));
    }
  }

  private BackupException refused(String name, Told why) {
    String entry = name.replaceAll("\\p{Cntrl}", "?");
    String shown = entry.length() > 200 ? entry.substring(0, 200) + "…" : entry;
    return new BackupException(
        new Told(
            path
                + " bị hỏng hoặc bị sửa: mục "
                + shown
                + " "
                + why.vi()
                + "; hãy dùng bản sao lưu khác.",
            path
                + " is damaged or was changed: the entry "
                + shown
                + " "
                + why.en()
                + "; use another backup."));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
