package niengiam.corpus.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.archive.Ledger;
import niengiam.corpus.archive.Manifest;
import niengiam.corpus.archive.Told;
import niengiam.corpus.archive.Unclosed;
import niengiam.corpus.ingest.ProgressListener;

/**
 * Writes a backup. The ledger is taken as it stands at the beginning; what it tells of is in the
 * manifest already and does not change, and what comes later is left out.
 */
public final class Backup {
  private final Archive archive;
  private final Consumer<String> left;
  private final ProgressListener listener;
  private final Ledger.Snapshot ledger;
  private final List<String> lost = new ArrayList<>();
  private int files;
  private int leftOut;
  private long bytes;

  private Backup(Archive archive, Consumer<String> left, ProgressListener listener) {
    this.archive = archive;
    this.left = left;
    this.listener = listener;
    this.ledger = archive.ledger().snapshot();
  }

  /**
   * What was written.
   *
   * @param bytes of the files before compression
   * @param leftOut files that are damaged or missing in the archive
   */
  public record Saved(int files, long bytes, int leftOut) {}

  /**
   * @param target is replaced, once all is written
   * @param left takes the name of every file that is damaged or missing and was left out
   * @throws BackupException when the target cannot be written
   */
  public static Saved run(
      Archive archive, Path target, Consumer<String> left, ProgressListener listener) {
    Path file = target.toAbsolutePath().normalize();
    Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
    Path book = file.resolveSibling("." + file.getFileName() + ".manifest.tmp");
    try {
      try {
        Saved saved = new Backup(archive, left, listener).write(draft, book);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return saved;
      } finally {
        Files.deleteIfExists(draft);
        Files.deleteIfExists(book);
      }
    } catch (IOException e) {
      throw new BackupException(
          new Told(
              "không ghi được "
                  + file
                  + " ("
                  + e.getMessage()
                  + "); hãy kiểm tra chỗ trống và quyền ghi, hoặc chọn chỗ khác.",
              "cannot write "
                  + file
                  + " ("
                  + e.getMessage()
                  + "); check free space and permissions, or choose another place."),
          e);
    }
  }

  private Saved write(Path draft, Path book) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ZipOutputStream zip =
          new ZipOutputStream(
              // The ZIP ends before the file is forced to the disk.
              new BufferedOutputStream(new Unclosed(Channels.newOutputStream(channel)), 1 << 16),
              StandardCharsets.UTF_8);
      begin(zip, Archive.MARK, Deflater.BEST_SPEED);
      zip.write(archive.mark().getBytes(StandardCharsets.US_ASCII));
      try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(book))) {
        for (Manifest.Part part : archive.manifest().parts()) {
          for (Manifest.Line line : archive.manifest().read(part).values()) {
            if (!line.gone() && wanted(line.file())) {
              add(line, zip, lines);
            }
          }
        }
      }
      begin(zip, Archive.MANIFEST, Deflater.BEST_SPEED);
      Files.copy(book, zip);
      begin(zip, Archive.LEDGER, Deflater.BEST_SPEED);
      archive.ledger().copy(ledger, lost, zip);
      zip.close();
      channel.force(true);
    }
    return new Saved(files, bytes, leftOut);
  }

  /** An analysis that the ledger does not tell of came after the backup began. */
  private boolean wanted(String file) {
    return !file.startsWith("analyses/") || ledger.documents().contains(Manifest.document(file));
  }

  private void add(Manifest.Line line, ZipOutputStream zip, OutputStream lines) throws IOException {
    Path file = archive.root().resolve(line.file());
    if (!asWritten(file, line)) {
      if (line.file().startsWith("analyses/")) {
        lost.add(Manifest.document(line.file()));
      }
      // Taken out since the manifest was read, which is in order, or damaged.
      boolean gone = archive.manifest().find(line.file()).map(Manifest.Line::gone).orElse(true);
      if (!gone) {
        leftOut++;
        left.accept(line.file());
      }
      return;
    }
    begin(zip, line.file(), line.file().endsWith(".gz") ? 0 : Deflater.BEST_SPEED);
    Files.copy(file, zip);
    lines.write(Manifest.bytes(line));
    files++;
    bytes += line.bytes();
    listener.progress(new ProgressListener.Progress(files, files, leftOut, bytes, line.file()));
  }

  private static boolean asWritten(Path file, Manifest.Line line) {
    try (InputStream in = Files.newInputStream(file)) {
      return line.sha256().equals(Optional.of(Hash.of(in)));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static void begin(ZipOutputStream zip, String name, int level) throws IOException {
    zip.setLevel(level);
    zip.putNextEntry(new ZipEntry(name));
  }
}
