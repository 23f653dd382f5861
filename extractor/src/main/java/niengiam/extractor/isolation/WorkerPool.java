package niengiam.extractor.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
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
  /** Native code fills some hundred megabytes in this time. */
  private static final int LOOK_MILLIS = 100;

  private final ChildJvm jvm;
  private final WorkerLimits limits;
  private final ReadOptions options;
  private final BlockingQueue<Optional<Worker>> idle = new LinkedBlockingQueue<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("worker-limits").factory());
  private final ScheduledFuture<?> watch =
      clock.scheduleWithFixedDelay(
          () -> all.forEach(Worker::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);

  /**
   * Starts no child yet; each is started by its first file.
   *
   * @param workers how many children at most
   */
  public WorkerPool(ChildJvm jvm, int workers, WorkerLimits limits, ReadOptions options) {
    this.jvm = jvm;
    this.limits = limits;
    this.options = options;
    for (int i = 0; i < workers; i++) {
      idle.add(Optional.empty());
    }
  }

  /** As {@link #measured}. */
  public Extraction read(SourceFile file) {
    return measured(file).extraction();
  }

  /**
   * Reads a file in a child, waiting for a free one.
   *
   * @throws UncheckedIOException when no child can be started
   * @throws CancellationException when this thread is interrupted
   */
  public Measured measured(SourceFile file) {
    try {
      Optional<Worker> worker = idle.take();
      try {
        Worker running =
            worker.isPresent() && worker.get().isAlive() ? worker.get() : replace(worker);
        worker = Optional.of(running);
        Duration before = running.cpu();
        Extraction extraction = read(file, running);
        Duration cpu = running.cpu().minus(before);
        if (running.isAlive() && running.isSwollen()) {
          running.stop();
        }
        return new Measured(extraction, cpu);
      } catch (IOException e) {
        throw new UncheckedIOException("no worker can be started: " + jvm.main(), e);
      } finally {
        idle.add(worker);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading " + file.name());
    }
  }

  private Worker replace(Optional<Worker> dead) throws IOException, InterruptedException {
    if (dead.isPresent()) {
      all.remove(dead.get());
      dead.get().death();
    }
    Worker fresh = Worker.start(jvm, limits.memoryMegabytes(), clock);
    all.add(fresh);
    return fresh;
  }

  private Extraction read(SourceFile file, Worker worker) throws InterruptedException {
    // Answer and alarm may come together: the first one counts, and a worker that has answered is
    // not killed under its next file.
    AtomicBoolean ended = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              if (ended.compareAndSet(false, true)) {
                worker.kill();
              }
            },
            limits.timeout().toMillis(),
            TimeUnit.MILLISECONDS);
    String broken = "";
    try {
      worker.send(new Request(file, options));
      Optional<Extraction> answer = worker.receive();
      if (answer.isPresent() && ended.compareAndSet(false, true)) {
        return answer.get();
      }
    } catch (IOException e) {
      broken = String.valueOf(e.getMessage());
    } finally {
      alarm.cancel(false);
    }
    if (!ended.compareAndSet(false, true)) {
      worker.death();
      return new Extraction.Failed(
          file, FailureReason.TIMED_OUT, "not read within " + seconds(limits.timeout()));
    }
    if (!broken.isEmpty() && worker.isAlive()) {
      worker.kill();
      worker.death();
      return new Extraction.Failed(
          file, FailureReason.CRASHED, "the worker gave no readable answer: " + broken);
    }
    return new Extraction.Failed(file, FailureReason.CRASHED, worker.death());
  }

  private static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  /** Ends all children. Reads that are under way become CRASHED. */
  @Override
  public void close() {
    watch.cancel(false);
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
