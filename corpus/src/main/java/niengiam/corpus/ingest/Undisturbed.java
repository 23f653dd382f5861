package niengiam.corpus.ingest;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Does what must not be interrupted in a thread of its own. An interrupted thread that writes
 * closes the files of ledger and index, so the wish to stop is passed on as something to be asked.
 */
public final class Undisturbed {
  private Undisturbed() {}

  /**
   * Returns when the work has ended, with the calling thread interrupted if it was meanwhile.
   *
   * @param work asks now and then whether it shall stop
   */
  public static <T> T run(Function<BooleanSupplier, T> work) {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicReference<Optional<T>> result = new AtomicReference<>(Optional.empty());
    AtomicReference<Optional<Throwable>> thrown = new AtomicReference<>(Optional.empty());
    Thread thread =
        Thread.ofPlatform()
            .name("writer")
            .uncaughtExceptionHandler((dead, e) -> thrown.set(Optional.of(e)))
            .start(() -> result.set(Optional.of(work.apply(stop::get))));
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        stop.set(true);
      }
    }
    if (stop.get()) {
      Thread.currentThread().interrupt();
    }
    if (thrown.get().isPresent()) {
      switch (thrown.get().get()) {
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(thrown.get().get());
      }
    }
    return result.get().orElseThrow(CancellationException::new);
  }
}
