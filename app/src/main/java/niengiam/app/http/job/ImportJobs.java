package niengiam.app.http.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.ingest.ProgressListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The import that runs in this process, if any: the archive has one writer. */
final class ImportJobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
  private static final long PATIENCE_MILLIS = 25_000;

  /** Does the work; an import or a retry. */
  @FunctionalInterface
  interface Work {
    Result run(ProgressListener progress) throws IOException;
  }

  /**
   * How it ended.
   *
   * @param refused files that links led to outside of the folder, and that were passed over
   * @param complete unless it was interrupted
   */
  record Result(LedgerCount count, int refused, boolean complete) {}

  private final Clock clock;
  private @Nullable ImportState state;
  private @Nullable Thread thread;
  private boolean closed;

  /** While the thread does the work itself, and may be interrupted. */
  private boolean working;

  ImportJobs(Clock clock) {
    this.clock = clock;
  }

  /** The import that runs, or the last one. */
  synchronized Optional<ImportState> state() {
    return Optional.ofNullable(state);
  }

  synchronized boolean closed() {
    return closed;
  }

  /**
   * Starts work unless some runs already.
   *
   * @param after called when it ended, well or not
   * @return whether it was started
   */
  synchronized boolean start(String what, Work work, Runnable after) {
    if (closed || state != null && state.running()) {
      return false;
    }
    Instant now = clock.instant();
    state = ImportState.begun(what, now);
    working = true;
    thread = Thread.ofPlatform().name("import").start(() -> run(work, after));
    return true;
  }

  private void run(Work work, Runnable after) {
    String why = "";
    Optional<Result> result = Optional.empty();
    try {
      result = Optional.of(work.run(this::progress));
    } catch (ArchiveException e) {
      why = String.valueOf(e.getMessage());
    } catch (IOException | RuntimeException e) {
      LOG.error("import ended", e);
      why = e.toString();
    } finally {
      // Also when memory ran out: else no import could be started any more.
      settle();
      after.run();
      end(result, result.isPresent() || !why.isEmpty() ? why : "defect");
    }
  }

  private synchronized void progress(ProgressListener.Progress progress) {
    if (state != null) {
      state = state.at(progress);
    }
  }

  private synchronized void end(Optional<Result> result, String why) {
    if (state != null) {
      state =
          state.ended(
              clock.instant(),
              result.map(Result::count),
              result.map(Result::refused).orElse(0),
              result.map(r -> !r.complete()).orElse(false),
              Optional.of(why).filter(w -> !w.isEmpty()));
    }
  }

  /** From now on nothing is cut off: an interrupted thread would close files that others read. */
  private synchronized void settle() {
    working = false;
    Thread.interrupted();
  }

  /**
   * Lets the import end in order, soon: what is done stays, the rest is done by the next one.
   *
   * @return whether there was one to end
   */
  synchronized boolean stop() {
    if (!working || thread == null) {
      return false;
    }
    thread.interrupt();
    return true;
  }

  /** Ends the import in order: what is done stays, the rest is done by the next one. */
  @Override
  public void close() {
    Thread running;
    synchronized (this) {
      closed = true;
      running = thread;
    }
    if (running == null) {
      return;
    }
    running.interrupt();
    try {
      running.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
