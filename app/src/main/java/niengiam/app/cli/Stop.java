package niengiam.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a long run end in order when the user presses Ctrl-C: the thread is interrupted, and the
 * process waits until it has written what is done.
 */
final class Stop implements AutoCloseable {
  /** What is on the way is given up after this; it is done again by the next run. */
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean asked = new AtomicBoolean();
  private final Thread hook;

  Stop() {
    Thread working = Thread.currentThread();
    hook =
        new Thread(
            () -> {
              asked.set(true);
              working.interrupt();
              try {
                ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the user wants the run to end. */
  boolean asked() {
    return asked.get();
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // It is running, and has been told.
    }
  }
}
