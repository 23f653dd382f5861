package niengiam.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a long run end in order when the user presses Ctrl-C: the thread is interrupted, and the
 * process waits until it has written what is done.
 */
final class Stop implements AutoCloseable {
  /** What is on the way is given up after this; it is done again by the next run. */
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  Stop() {
    Thread working = Thread.currentThread();
    hook =
        new Thread(
            () -> {
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
