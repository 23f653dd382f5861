package niengiam.extractor.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;

/**
 * Reads files in child processes that run {@link WorkerLoop#serve}. A child that dies or is killed
 * is replaced; its file becomes {@link Extraction.Failed}. For use by many threads at once.
 */
public final class WorkerPool implements AutoCloseable {
  private final List<String> command;
  private final Duration timeout;
  private final ReadOptions options;
  private final BlockingQueue<Optional<Worker>> idle = new LinkedBlockingQueue<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("worker-limits").factory());

  /**
   * Starts no child yet; each is started by its first file.
   *
   * @param command of a child
   * @param workers how many children at most
   * @param timeout for one file, from its request to its answer, without the start of a child
   */
  public WorkerPool(List<String> command, int workers, Duration timeout, ReadOptions options) {
    this.command = List.copyOf(command);
    this.timeout = timeout;
    this.options = options;
    for (int i = 0; i < workers; i++) {
      idle.add(Optional.empty());
    }
  }

  /**
   * Reads a file in a child, waiting for a free one.
   *
   * @throws UncheckedIOException when no child can be started
   * @throws CancellationException when this thread is interrupted
   */
  public Extraction read(SourceFile file) {
    try {
      Optional<Worker> worker = idle.take();
      try {
        Worker running =
            worker.isPresent() && worker.get().isAlive() ? worker.get() : replace(worker);
        worker = Optional.of(running);
        return read(file, running);
      } catch (IOException e) {
        throw new UncheckedIOException("no worker can be started: " + command, e);
      } finally {
        idle.add(worker);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading " + file.name());
    }
  }

  private Worker replace(Optional<Worker> dead) throws IOException {
    dead.ifPresent(all::remove);
    Worker fresh = Worker.start(command, clock);
    all.add(fresh);
    return fresh;
  }

  private Extraction read(SourceFile file, Worker worker) throws InterruptedException {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              late.set(true);
              worker.kill();
            },
            timeout.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      worker.send(new Request(file, options));
      Optional<Extraction> answer = worker.receive();
      if (answer.isPresent()) {
        return answer.get();
      }
    } catch (IOException e) {
      if (!late.get() && worker.isAlive()) {
        worker.kill();
        return new Extraction.Failed(
            file, FailureReason.CRASHED, "the worker gave no readable answer: " + e.getMessage());
      }
    } finally {
      alarm.cancel(false);
    }
    return late.get()
        ? new Extraction.Failed(
            file, FailureReason.TIMED_OUT, "not read within " + seconds(timeout))
        : new Extraction.Failed(file, FailureReason.CRASHED, worker.death());
  }

  private static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  /** Ends all children. Reads that are under way become CRASHED. */
  @Override
  public void close() {
    clock.shutdownNow();
    try {
      for (Worker worker : all) {
        worker.stop();
      }
    } catch (InterruptedException e) {
      all.forEach(Worker::kill);
      Thread.currentThread().interrupt();
    }
  }
}
