package niengiam.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The archive on disk. One process writes at a time; any number reads meanwhile. All methods may be
 * called from several threads.
 *
 * <pre>
 * niengiam.json             schema version
 * ledger.jsonl              what became of every file
 * manifest.jsonl            which files there are, with their hashes
 * analyses/ab/&lt;sha&gt;.json.gz one document each
 * originals/ab/&lt;sha&gt;        the bytes that were read
 * corrections/ab/&lt;sha&gt;.jsonl what people corrected in one document
 * accepted.jsonl            findings that people let stand
 * index/                    disposable
 * tmp/                      drafts; emptied when a writer opens
 * </pre>
 */
public final class Archive implements AutoCloseable {
  public static final String MARK = Schema.FILE;
  public static final String LEDGER = "ledger.jsonl";
  public static final String MANIFEST = "manifest.jsonl";

  /** The findings of the audit that somebody let stand. */
  public static final String ACCEPTED = "accepted.jsonl";

  /** Unpacked; a report of a thousand pages has a tenth of it. */
  private static final long LARGEST_ANALYSIS = 256L << 20;

  private static final String LOCK = "lock";
  private static final String INDEX = "index";
  private static final String UNFINISHED_INDEX = "index-unfinished";
  private static final String DRAFTS = "tmp";
  private static final String SUFFIX = ".json.gz";

  /** What stands in the folder of an archive besides {@link Manifest#FOLDERS}. */
  public static final List<String> FILES =
      List.of(MARK, LEDGER, MANIFEST, ACCEPTED, LOCK, INDEX, UNFINISHED_INDEX, DRAFTS);

  private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

  private final Path root;
  private final @Nullable ArchiveLock lock;
  private final Drafts drafts;

  /** Read when first asked for: a search needs none, and they grow with the archive. */
  private @Nullable Books books;

  /** What the manifest lacks is completed by the next writer, who learns of it by the lock. */
  private volatile boolean behind;

  private Archive(Path root, @Nullable ArchiveLock lock) {
    this.root = root;
    this.lock = lock;
    this.drafts = new Drafts(root.resolve(DRAFTS));
  }

  private record Books(Ledger ledger, Manifest manifest) {}

  private synchronized Books books() {
    if (books == null) {
      try {
        books =
            new Books(
                Ledger.open(root.resolve(LEDGER), writable()),
                Manifest.open(root.resolve(MANIFEST), writable()));
      } catch (IOException e) {
        throw writable() ? unwritable(root, e) : unreadable(root, e);
      }
    }
    return books;
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
      ArchiveLock lock = ArchiveLock.take(folder.resolve(LOCK), folder);
      try {
        Archive archive = new Archive(folder, lock);
        archive.books();
        archive.drafts.clear();
        archive.takeOver(lock);
        return archive;
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static ArchiveException unwritable(Path folder, IOException e) {
    return new ArchiveException(
        new Told(
            "Không ghi được vào kho "
                + folder
                + " ("
                + Schema.cause(e)
                + "); hãy kiểm tra quyền ghi và chỗ trống, hoặc chọn thư mục khác bằng --archive.",
            "Cannot write to the archive "
                + folder
                + " ("
                + Schema.cause(e)
                + "); check permissions and free space, or choose another folder with --archive."),
        e);
  }

  private void takeOver(ArchiveLock before) throws IOException {
    if (Schema.version(root) < Schema.SEALED) {
      mend();
      Schema.write(root);
    } else if (before.inherited() || manifest().cut()) {
      Recovery recovery = new Recovery(root, manifest());
      recovery.run();
      if (before.inherited()) {
        recovery.noteDecided();
      }
    }
  }

  /**
   * Leaves damaged lines out of the books, notes in the manifest what is stored whole and not
   * noted, and ends begun deletions.
   */
  public void mend() throws IOException {
    ledger().mend(drafts);
    manifest().mend(drafts);
    new Recovery(root, manifest()).run();
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
      throw unreadable(folder, e);
    }
  }

  private static ArchiveException unreadable(Path folder, IOException e) {
    return new ArchiveException(
        new Told(
            "Không đọc được kho "
                + folder
                + " ("
                + Schema.cause(e)
                + "); hãy kiểm tra quyền đọc hoặc chọn thư mục khác bằng --archive.",
            "Cannot read the archive "
                + folder
                + " ("
                + Schema.cause(e)
                + "); check permissions, or choose another folder with --archive."),
        e);
  }

  public Path root() {
    return root;
  }

  /** The folder of the index; it may be missing, and may be deleted at any time. */
  public Path indexFolder() {
    return root.resolve(INDEX);
  }

  /** Exists while the index is made. */
  public Path unfinishedIndex() {
    return root.resolve(UNFINISHED_INDEX);
  }

  /** Whether its version has a manifest and sealed lines. */
  public boolean sealed() throws IOException {
    return Schema.version(root) >= Schema.SEALED;
  }

  /** What the mark of an archive of its version has to be. */
  public String mark() throws IOException {
    return new String(Schema.mark(Schema.version(root)), StandardCharsets.US_ASCII);
  }

  public boolean writable() {
    return lock != null;
  }

  /** What became of every file that was ever imported. */
  public Ledger ledger() {
    return books().ledger();
  }

  /** Which files the archive consists of. */
  public Manifest manifest() {
    return books().manifest();
  }

  /** Whether some process writes to the archive now. */
  public boolean busy() {
    return busy(root);
  }

  /** Whether some process writes to the archive in this folder. */
  public static boolean busy(Path root) {
    return ArchiveLock.held(root.resolve(LOCK));
  }

  public Originals originals() {
    return new Originals(root.resolve("originals"), drafts, manifest());
  }

  /** Whether the document with this hash is here. */
  public boolean contains(String sha256) {
    return Files.exists(file(sha256));
  }

  /** Stores a document, whole or not at all; durable after {@link #force}. */
  public void put(Entry entry, String source) throws IOException {
    Drafts.Written written =
        drafts.write(
            file(entry.sha256()),
            out -> {
              try (GZIPOutputStream zip = new GZIPOutputStream(out, 1 << 14)) {
                Wire.mapper().writeValue(zip, new Stored(Schema.VERSION, source, entry));
              }
            });
    manifest()
        .add(
            new Manifest.Line(
                name(entry.sha256()), written.bytes(), Optional.of(written.sha256())));
  }

  /**
   * Replaces a file of decisions as a whole; durable on return.
   *
   * @param name as the manifest lists it
   */
  public void decide(String name, byte[] content) throws IOException {
    if (!Manifest.decided(name)) {
      throw new IllegalArgumentException(name);
    }
    Drafts.Written written = drafts.write(root.resolve(name), out -> out.write(content));
    manifest().add(new Manifest.Line(name, written.bytes(), Optional.of(written.sha256())));
    force();
  }

  /** Makes all documents and originals durable that were stored so far. */
  public void force() throws IOException {
    List<Manifest.Line> stored = manifest().take();
    try {
      drafts.force();
      manifest().append(stored);
    } catch (IOException e) {
      behind = true;
      throw e;
    }
  }

  /** Forgets the analysis of a document; its original stays. */
  public void drop(String sha256) throws IOException {
    dropAll(List.of(sha256));
  }

  /** Forgets the analyses of documents. */
  public void dropAll(List<String> hashes) throws IOException {
    force();
    manifest().append(hashes.stream().map(sha -> Manifest.Line.gone(name(sha))).toList());
    for (String sha256 : hashes) {
      Files.deleteIfExists(file(sha256));
    }
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
    List<String> places = new ArrayList<>(ledger().places(stored.sha256()));
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
      Stored stored = Wire.mapper().readValue(new Bounded(in, LARGEST_ANALYSIS), Stored.class);
      if (!stored.entry().sha256().equals(sha256)) {
        throw new IOException("it is that of another document");
      }
      return Optional.of(stored);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ArchiveException(
          new Told(
              "Tệp phân tích "
                  + root.relativize(file)
                  + " trong kho bị hỏng ("
                  + Schema.cause(e)
                  + "); hãy xóa tệp này rồi nhập lại tài liệu gốc.",
              "The analysis "
                  + root.relativize(file)
                  + " of the archive is damaged ("
                  + Schema.cause(e)
                  + "); delete this file and import the document again."),
          e);
    }
  }

  private Stream<String> hashes(String prefix) {
    return folders(root.resolve("analyses").resolve(prefix)).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> Manifest.isName("analyses/" + prefix + "/" + name))
        .map(name -> name.substring(0, name.length() - SUFFIX.length()));
  }

  private static List<Path> folders(Path folder) {
    try {
      return Folder.list(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String sha256) {
    return root.resolve("analyses").resolve(sha256.substring(0, 2)).resolve(sha256 + SUFFIX);
  }

  /** The file of a document, relative to the archive, with slashes. */
  public static String name(String sha256) {
    return "analyses/" + sha256.substring(0, 2) + "/" + sha256 + SUFFIX;
  }

  /** The file of the corrections of a document, relative to the archive, with slashes. */
  public static String corrections(String sha256) {
    return "corrections/" + sha256.substring(0, 2) + "/" + sha256 + ".jsonl";
  }

  /** A folder for files that need not outlive this process. */
  public Path drafts() {
    return drafts.folder();
  }

  @Override
  public synchronized void close() {
    try {
      settle();
      if (books != null) {
        books.ledger().close();
        books.manifest().close();
      }
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void settle() {
    if (lock == null) {
      return;
    }
    try {
      force();
      if (!behind) {
        lock.settle();
      }
    } catch (IOException e) {
      LOG.warn("the next writer has to complete the manifest: {}", Schema.cause(e));
    }
  }

  /** One file of {@code analyses}. */
  record Stored(int schema, String source, Entry entry) {}
}
