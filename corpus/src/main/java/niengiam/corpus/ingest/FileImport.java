package niengiam.corpus.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niengiam.analyzer.Analysis;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.archive.LedgerLine;
import niengiam.corpus.archive.Outcome;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Layout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one file into the archive: original, analysis, index, in this order, each step idempotent.
 * Whatever a dead run left is found by its hash and completed.
 */
final class FileImport {
  private static final Logger LOG = LoggerFactory.getLogger(FileImport.class);

  private final Archive archive;
  private final Reading reading;
  private final Function<Layout, Analysis> analyzer;
  private final IndexSink sink;
  private final ImportOptions options;
  private final InFlight inFlight = new InFlight();

  FileImport(
      Archive archive,
      Reading reading,
      Function<Layout, Analysis> analyzer,
      IndexSink sink,
      ImportOptions options) {
    this.archive = archive;
    this.reading = reading;
    this.analyzer = analyzer;
    this.sink = sink;
    this.options = options;
  }

  /** Size and time of a file when its import began. */
  private record Stamp(long bytes, long modified) {}

  /** One file on its way. */
  private record Job(Found found, Stamp stamp, String sha256, long start) {}

  /**
   * @throws UncheckedIOException when the archive or the index cannot be written
   */
  Result run(Found found) throws InterruptedException {
    long start = System.nanoTime();
    Stamp stamp = new Stamp(0, 0);
    Job job;
    try {
      stamp = stamp(found);
      Optional<LedgerLine> last = archive.ledger().state(found.source());
      if (last.isPresent() && sameStamp(found, stamp, last.get()) && settled(last.get())) {
        return known(found, last.get(), stamp);
      }
      String sha256;
      try (InputStream in = Files.newInputStream(found.file())) {
        sha256 = Hash.of(in);
      }
      job = new Job(found, stamp, sha256, start);
      if (last.isPresent()
          && last.get().sha256().equals(Optional.of(sha256))
          && settled(last.get())) {
        return known(found, last.get(), stamp);
      }
    } catch (IOException e) {
      return record(failed(new Job(found, stamp, "", start), unread(e), why(e)));
    }
    return inFlight.alone(job.sha256(), () -> record(settle(job)));
  }

  /** What could not even be listed; it is news only once. */
  Result unlisted(Found found, FailureReason reason, String detail) {
    LedgerLine line =
        failed(new Job(found, new Stamp(0, 0), "", System.nanoTime()), reason, detail);
    Optional<LedgerLine> last = archive.ledger().state(found.source());
    boolean known =
        last.isPresent()
            && last.get().reason().equals(line.reason())
            && last.get().detail().equals(line.detail())
            && last.get().path().equals(line.path());
    return known ? new Result(last.get(), false) : record(line);
  }

  /** An archive file that opens is no failure any longer. */
  Result opened(Found found) {
    Job job = new Job(found, new Stamp(0, 0), "", System.nanoTime());
    return record(line(job, Outcome.OPENED, Card.NONE));
  }

  private Result record(LedgerLine line) {
    archive.ledger().record(line);
    return new Result(line, true);
  }

  /** Whether nothing new can come of reading these bytes again. */
  private boolean settled(LedgerLine line) {
    if (line.sha256().isEmpty()) {
      return false;
    }
    if (line.document()) {
      return archive.contains(line.sha256().get());
    }
    FailureReason reason = line.reason().orElse(FailureReason.UNREADABLE);
    return switch (reason) {
      case VANISHED, CHANGED -> false;
      default -> !options.retry() && !options.reread().contains(reason);
    };
  }

  private Result known(Found found, LedgerLine last, Stamp stamp) {
    Outcome outcome = last.failed() ? Outcome.FAILED : Outcome.UNCHANGED;
    LedgerLine line = last.again(outcome, found.path(), stamp.modified(), Instant.now());
    boolean news =
        last.outcome() != outcome
            || last.modified() != stamp.modified()
            || !last.path().equals(found.path());
    if (news) {
      archive.ledger().record(line);
    }
    return new Result(line, news);
  }

  private LedgerLine settle(Job job) {
    try {
      if (archive.contains(job.sha256())) {
        List<LedgerLine> others = archive.ledger().documents(job.sha256());
        if (!others.isEmpty()) {
          return duplicate(job, others.getFirst());
        }
        Optional<Entry> left = leftBehind(job.sha256());
        if (left.isPresent()) {
          Entry entry = left.get().at(List.of(job.found().path()));
          sink.add(entry);
          return line(job, Outcome.NEW, Card.of(entry));
        }
      }
      Optional<LedgerLine> failure = archive.ledger().failure(job.sha256()).filter(this::settled);
      return failure.isPresent()
          ? failed(job, failure.get().reason().orElseThrow(), failure.get().detail().orElse(""))
          : extract(job);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document that a dead run stored and did not report. */
  private Optional<Entry> leftBehind(String sha256) throws IOException {
    try {
      return archive.read(sha256);
    } catch (ArchiveException e) {
      LOG.warn("{} is made again", e.getMessage());
      archive.drop(sha256);
      return Optional.empty();
    }
  }

  private LedgerLine extract(Job job) throws IOException {
    Found found = job.found();
    SourceFile file;
    Extraction extraction;
    try {
      file = reading.open(found.file(), found.path());
      extraction = reading.read(file);
    } catch (IOException e) {
      return failed(job, unread(e), why(e));
    }
    Optional<FailureReason> touched = touched(job);
    if (touched.isPresent()) {
      return failed(job, touched.get(), "tệp bị xóa hoặc bị sửa trong khi đang đọc");
    }
    return switch (extraction) {
      case Extraction.Failed failed -> failed(job, failed.reason(), failed.detail());
      case Extraction.Done done -> store(job, file, done);
    };
  }

  private LedgerLine store(Job job, SourceFile file, Extraction.Done done) throws IOException {
    Analysis analysis;
    try {
      analysis = analyzer.apply(done.layout());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("analysis of {} failed", job.found().path(), e);
      return failed(job, FailureReason.CRASHED, "lỗi khi phân tích văn bản: " + e);
    }
    if (options.keepOriginals() && !archive.originals().keep(job.found().file(), job.sha256())) {
      return failed(job, FailureReason.CHANGED, "tệp bị sửa trong khi đang đọc");
    }
    Entry entry =
        new Entry(
            Entry.idOf(job.sha256()),
            job.sha256(),
            List.of(job.found().path()),
            file.mediaType(),
            job.stamp().bytes(),
            analysis,
            done.warnings());
    archive.put(entry, job.found().source());
    sink.add(entry);
    return line(job, Outcome.NEW, Card.of(entry));
  }

  private static LedgerLine duplicate(Job job, LedgerLine first) {
    return line(job, Outcome.DUPLICATE, Card.of(first));
  }

  private static LedgerLine line(Job job, Outcome outcome, Card card) {
    return line(job, outcome, Optional.empty(), Optional.empty(), card);
  }

  private static LedgerLine failed(Job job, FailureReason reason, String detail) {
    return line(job, Outcome.FAILED, Optional.of(reason), Optional.of(detail), Card.NONE);
  }

  private static LedgerLine line(
      Job job,
      Outcome outcome,
      Optional<FailureReason> reason,
      Optional<String> detail,
      Card card) {
    return new LedgerLine(
        job.found().source(),
        job.found().path(),
        Optional.of(job.sha256()).filter(sha -> !sha.isEmpty()),
        outcome,
        reason,
        detail,
        job.stamp().bytes(),
        job.stamp().modified(),
        (System.nanoTime() - job.start()) / 1_000_000,
        card.pages(),
        card.origin(),
        card.type(),
        card.number(),
        card.year(),
        Instant.now());
  }

  private static Stamp stamp(Found found) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(found.file(), BasicFileAttributes.class);
    long modified = found.temporary() ? 0 : attributes.lastModifiedTime().toMillis();
    return new Stamp(attributes.size(), modified);
  }

  /** A copy out of an archive file has no time of its own; only its bytes tell. */
  private static boolean sameStamp(Found found, Stamp stamp, LedgerLine last) {
    return !found.temporary()
        && last.bytes() == stamp.bytes()
        && last.modified() == stamp.modified();
  }

  private static Optional<FailureReason> touched(Job job) {
    try {
      return stamp(job.found()).equals(job.stamp())
          ? Optional.empty()
          : Optional.of(FailureReason.CHANGED);
    } catch (IOException e) {
      return Optional.of(unread(e));
    }
  }

  private static FailureReason unread(IOException e) {
    return e instanceof NoSuchFileException ? FailureReason.VANISHED : FailureReason.UNREADABLE;
  }

  /** What is wrong with a file that cannot be opened, in a sentence for the ledger. */
  static String why(IOException e) {
    return switch (e) {
      case NoSuchFileException gone -> "tệp không còn ở chỗ cũ hoặc liên kết hỏng";
      case AccessDeniedException denied -> "không có quyền đọc tệp";
      case FileSystemException loop when isLink(loop) -> "liên kết trỏ vòng về chính nó";
      default -> "không đọc được tệp: " + e.getMessage();
    };
  }

  /** A link that leads to a file opens; one that leads nowhere is {@link NoSuchFileException}. */
  private static boolean isLink(FileSystemException e) {
    return e.getFile() != null && Files.isSymbolicLink(Path.of(e.getFile()));
  }
}
