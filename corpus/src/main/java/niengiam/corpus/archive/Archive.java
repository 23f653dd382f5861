package niengiam.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import niengiam.extractor.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * The archive on disk. One process writes at a time; any number reads meanwhile. All methods may be
 * called from several threads.
 *
 * <pre>
 * niengiam.json             schema version
 * ledger.jsonl              what became of every file
 * analyses/ab/&lt;sha&gt;.json.gz one document each
 * originals/ab/&lt;sha&gt;        the bytes that were read
 * index/                    disposable
 * tmp/                      drafts; emptied when a writer opens
 * </pre>
 */
public final class Archive implements AutoCloseable {
  private static final String SUFFIX = ".json.gz";

  private final Path root;
  private final @Nullable ArchiveLock lock;
  private final Ledger ledger;
  private final Drafts drafts;

  private Archive(Path root, @Nullable ArchiveLock lock) throws IOException {
    this.root = root;
    this.lock = lock;
    this.drafts = new Drafts(root.resolve("tmp"));
    this.ledger = Ledger.open(root.resolve("ledger.jsonl"), lock != null);
  }

  /**
   * Opens for writing; makes the archive where there is none.
   *
   * @throws ArchiveException when it cannot be written, is of a newer schema or in use
   */
  public static Archive open(Path root) {
    Path folder = root.toAbsolutePath().normalize();
    try {
      Schema.prepare(folder);
      ArchiveLock lock = ArchiveLock.take(folder.resolve("lock"), folder);
      try {
        Archive archive = new Archive(folder, lock);
        archive.drafts.clear();
        return archive;
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new ArchiveException(
          "Không ghi được vào kho "
              + folder
              + " ("
              + Schema.cause(e)
              + "); hãy kiểm tra quyền ghi và chỗ trống, hoặc chọn thư mục khác bằng --archive.",
          e);
    }
  }

  /**
   * Opens for reading, next to a writer too.
   *
   * @throws ArchiveException when there is no archive or it is of a newer schema
   */
  public static Archive openReadOnly(Path root) {
    Path folder = root.toAbsolutePath().normalize();
    try {
      Schema.check(folder);
      return new Archive(folder, null);
    } catch (IOException e) {
      throw new ArchiveException(
          "Không đọc được kho "
              + folder
              + " ("
              + Schema.cause(e)
              + "); hãy kiểm tra quyền đọc hoặc chọn thư mục khác bằng --archive.",
          e);
    }
  }

  public Path root() {
    return root;
  }

  /** The folder of the index; it may be missing, and may be deleted at any time. */
  public Path indexFolder() {
    return root.resolve("index");
  }

  public boolean writable() {
    return lock != null;
  }

  /** What became of every file that was ever imported. */
  public Ledger ledger() {
    return ledger;
  }

  public Originals originals() {
    return new Originals(root.resolve("originals"), drafts);
  }

  /** Whether the document with this hash is here. */
  public boolean contains(String sha256) {
    return Files.exists(file(sha256));
  }

  /** Stores a document, whole or not at all; durable after {@link #force}. */
  public void put(Entry entry, String source) throws IOException {
    drafts.write(
        file(entry.sha256()),
        out -> {
          try (GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 14)) {
            Wire.mapper().writeValue(zip, new Stored(Schema.VERSION, source, entry));
          }
        });
  }

  /** Makes all documents and originals durable that were stored so far. */
  public void force() throws IOException {
    drafts.force();
  }

  /** Forgets the analysis of a document; its original stays. */
  public void drop(String sha256) throws IOException {
    Files.deleteIfExists(file(sha256));
  }

  /**
   * The document with this id.
   *
   * @throws ArchiveException when its file is damaged
   */
  public Optional<Entry> get(String id) {
    return Hash.isId(id)
        ? hashes(id.substring(0, 2))
            .filter(sha -> sha.startsWith(id))
            .findFirst()
            .flatMap(this::read)
        : Optional.empty();
  }

  /** The hashes of all documents, sorted. */
  public Stream<String> hashes() {
    return folders(root.resolve("analyses")).stream()
        .flatMap(f -> hashes(f.getFileName().toString()));
  }

  /**
   * All documents in the order of their hashes, read one by one as the stream is consumed.
   *
   * @throws ArchiveException on the way, when a file is damaged
   */
  public Stream<Entry> entries() {
    return hashes().flatMap(sha -> read(sha).stream());
  }

  /**
   * The document with this hash; empty when it is not here.
   *
   * @throws ArchiveException when its file is damaged
   */
  public Optional<Entry> read(String sha256) {
    return stored(sha256).map(stored -> placed(stored.entry()));
  }

  /** With all places that the ledger knows; the one where it was first read stays first. */
  private Entry placed(Entry stored) {
    List<String> places = new ArrayList<>(ledger.places(stored.sha256()));
    if (places.isEmpty()) {
      return stored;
    }
    if (places.remove(stored.path())) {
      places.addFirst(stored.path());
    }
    return stored.at(places);
  }

  /** Where a document was first read, as the ledger keys it; empty when it is not here. */
  public Optional<String> source(String sha256) {
    return stored(sha256).map(Stored::source);
  }

  private Optional<Stored> stored(String sha256) {
    Path file = file(sha256);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 14)) {
      Stored stored = Wire.mapper().readValue(in, Stored.class);
      return Optional.of(stored);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ArchiveException(
          "Tệp phân tích "
              + root.relativize(file)
              + " trong kho bị hỏng ("
              + Schema.cause(e)
              + "); hãy xóa tệp này rồi nhập lại tài liệu gốc.",
          e);
    }
  }

  private Stream<String> hashes(String prefix) {
    return folders(root.resolve("analyses").resolve(prefix)).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(SUFFIX))
        .map(name -> name.substring(0, name.length() - SUFFIX.length()));
  }

  /** What stands in a folder, sorted by name; empty when there is no such folder. */
  private static List<Path> folders(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return new ArrayList<>(children.sorted().toList());
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String sha256) {
    return root.resolve("analyses").resolve(sha256.substring(0, 2)).resolve(sha256 + SUFFIX);
  }

  /** A folder for files that need not outlive this process. */
  public Path drafts() {
    return drafts.folder();
  }

  @Override
  public void close() {
    try {
      ledger.close();
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One file of {@code analyses}. */
  record Stored(int schema, String source, Entry entry) {}
}
