package niengiam.app.http.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.ingest.ProgressListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The import that runs in this process, if any: the archive has one writer. */
public final class ImportJobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
  private static final long PATIENCE_MILLIS = 30_000;

  /** Does the work; an import or a retry. */
  @FunctionalInterface
  public interface Work {
    LedgerCount run(ProgressListener progress) throws IOException;
  }

  /**
   * An import as it stands.
   *
   * @param what folder or files, as the user named them
   * @param count when it has ended well
   * @param error why it ended badly
   */
  public record State(
      String what,
      Instant started,
      int seen,
      int done,
      int failed,
      String current,
      boolean running,
      Optional<LedgerCount> count,
      Optional<String> error) {
    State at(ProgressListener.Progress p) {
      return new State(
          what, started, p.seen(), p.done(), p.failed(), p.current(), true, count, error);
    }

    State ended(Optional<LedgerCount> result, Optional<String> why) {
      return new State(what, started, seen, done, failed, current, false, result, why);
    }
  }

  private final Clock clock;
  private @Nullable State state;
  private @Nullable Thread thread;

  public ImportJobs(Clock clock) {
    this.clock = clock;
  }

  /** The import that runs, or the last one. */
  public synchronized Optional<State> state() {
    return Optional.ofNullable(state);
  }

  /**
   * Starts work unless some runs already.
   *
   * @param after called when it ended, well or not
   * @return whether it was started
   */
  public synchronized boolean start(String what, Work work, Runnable after) {
    if (state != null && state.running()) {
      return false;
    }
    state = new State(what, clock.instant(), 0, 0, 0, "", true, Optional.empty(), Optional.empty());
    thread = Thread.ofPlatform().name("import").start(() -> run(work, after));
    return true;
  }

  private void run(Work work, Runnable after) {
    try {
      LedgerCount count = work.run(this::progress);
      end(Optional.of(count), Optional.empty());
    } catch (IOException | RuntimeException e) {
      LOG.warn("import ended", e);
      end(Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
    } finally {
      after.run();
    }
  }

  private synchronized void progress(ProgressListener.Progress progress) {
    if (state != null) {
      state = state.at(progress);
    }
  }

  private synchronized void end(Optional<LedgerCount> count, Optional<String> why) {
    if (state != null) {
      state = state.ended(count, why);
    }
  }

  /** Ends the import in order: what is done stays, the rest is done by the next one. */
  @Override
  public void close() {
    Thread running;
    synchronized (this) {
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
