package niengiam.corpus.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.LedgerLine;
import niengiam.extractor.format.FailureReason;

/**
 * Keeps the book of a run. Lines wait until the index is committed, so that the ledger never says
 * of a document that it is there before it can be found. Used by one thread.
 */
final class Book {
  private static final int BATCH = 1_000;
  private static final long MAX_WAIT = TimeUnit.SECONDS.toNanos(10);

  private final Archive archive;
  private final IndexSink sink;
  private final ProgressListener listener;
  private final Tally tally = new Tally();
  private final List<LedgerLine> waiting = new ArrayList<>();
  private long bytes;
  private long lastFlush = System.nanoTime();

  Book(Archive archive, IndexSink sink, ProgressListener listener) {
    this.archive = archive;
    this.sink = sink;
    this.listener = listener;
  }

  void add(Result result, int seen) {
    LedgerLine line = result.line();
    tally.add(line);
    bytes += line.bytes();
    if (result.news()) {
      waiting.add(line);
    }
    listener.progress(
        new ProgressListener.Progress(seen, tally.done(), tally.failed(), bytes, line.path()));
  }

  void flushIfDue() throws IOException {
    if (waiting.size() >= BATCH || System.nanoTime() - lastFlush > MAX_WAIT) {
      flush();
    }
  }

  void flush() throws IOException {
    if (!waiting.isEmpty()) {
      archive.force();
      sink.commit();
      archive.ledger().append(waiting);
      waiting.clear();
    }
    lastFlush = System.nanoTime();
  }

  /** When a run is stopped its workers may be stopped first, which is no fault of their files. */
  void forgetCrashes() {
    waiting.removeIf(line -> line.reason().equals(Optional.of(FailureReason.CRASHED)));
  }

  LedgerCount count() {
    return tally.count();
  }
}
