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
import java.util.function.Function;
import niengiam.extractor.format.Drawing;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.wire.Wire;

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
    Reply<Extraction> reply =
        ask(new Request(file, options, Optional.empty()), WorkerPool::extraction, failed -> failed);
    return new Measured(reply.value(), reply.cpu());
  }

  /**
   * Draws a page in a child, waiting for a free one.
   *
   * @return a PNG
   * @throws UnreadableException when it cannot be drawn
   * @throws UncheckedIOException when no child can be started
   * @throws CancellationException when this thread is interrupted
   */
  public byte[] draw(SourceFile file, Drawing drawing) throws UnreadableException {
    Request request = new Request(file, options, Optional.of(drawing));
    return ask(request, WorkerPool::picture, WorkerPool::none).value().png();
  }

  /** What came of drawing. */
  private interface Picture {
    byte[] png() throws UnreadableException;
  }

  private interface Decoder<T> {
    T decode(byte[] message) throws IOException;
  }

  private record Reply<T>(T value, Duration cpu) {}

  private static Extraction extraction(byte[] message) throws IOException {
    return Wire.mapper().readValue(message, Extraction.class);
  }

  private static Picture picture(byte[] message) throws IOException {
    boolean png = message.length > 1 && message[0] == (byte) 0x89 && message[1] == 'P';
    return png ? () -> message : none(Wire.mapper().readValue(message, Extraction.Failed.class));
  }

  private static Picture none(Extraction.Failed failed) {
    return () -> {
      throw new UnreadableException(failed.reason(), failed.detail());
    };
  }

  private <T> Reply<T> ask(
      Request request, Decoder<T> decoder, Function<Extraction.Failed, T> otherwise) {
    try {
      Optional<Worker> worker = idle.take();
      try {
        Worker running =
            worker.isPresent() && worker.get().isAlive() ? worker.get() : replace(worker);
        worker = Optional.of(running);
        Duration before = running.cpu();
        T value = ask(request, running, decoder, otherwise);
        Duration cpu = running.cpu().minus(before);
        if (running.isAlive() && running.isSwollen()) {
          running.stop();
        }
        return new Reply<>(value, cpu);
      } catch (IOException e) {
        throw new UncheckedIOException("no worker can be started: " + jvm.main(), e);
      } finally {
        idle.add(worker);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading " + request.file().name());
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

  private <T> T ask(
      Request request, Worker worker, Decoder<T> decoder, Function<Extraction.Failed, T> otherwise)
      throws InterruptedException {
    SourceFile file = request.file();
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
      worker.send(request);
      Optional<byte[]> answer = worker.receive();
      if (answer.isPresent()) {
        T value = decoder.decode(answer.get());
        if (ended.compareAndSet(false, true)) {
          return value;
        }
      }
    } catch (IOException e) {
      broken = String.valueOf(e.getMessage());
    } finally {
      alarm.cancel(false);
    }
    if (!ended.compareAndSet(false, true)) {
      worker.death();
      return otherwise.apply(
          new Extraction.Failed(
              file, FailureReason.TIMED_OUT, "not read within " + seconds(limits.timeout())));
    }
    if (!broken.isEmpty() && worker.isAlive()) {
      worker.kill();
      worker.death();
      return otherwise.apply(
          new Extraction.Failed(
              file, FailureReason.CRASHED, "the worker gave no readable answer: " + broken));
    }
    return otherwise.apply(new Extraction.Failed(file, FailureReason.CRASHED, worker.death()));
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
