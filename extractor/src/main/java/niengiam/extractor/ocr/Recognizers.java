package niengiam.extractor.ocr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import niengiam.extractor.compose.PageContent;
import niengiam.extractor.format.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of one document side by side, each thread with an engine of its own. With one
 * thread a page is read where it is asked for.
 */
public final class Recognizers implements AutoCloseable {
  /** A page that takes longer than this to end after the rest was given up is left behind. */
  private static final int LONGEST_END = 60;

  private final Path tessdata;
  private final int threads;
  private final BlockingQueue<Recognizer> idle = new LinkedBlockingQueue<>();
  private final List<Recognizer> all = new ArrayList<>();
  private @Nullable ExecutorService executor;

  public Recognizers(Path tessdata, int threads) {
    this.tessdata = tessdata;
    this.threads = threads;
  }

  /**
   * @param warnings what was left out, in English, one sentence each
   */
  public record Read(PageContent page, List<String> warnings) {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Begins to read a page, see {@link Recognizer#read}.
   *
   * @throws UnreadableException when the model cannot be loaded
   */
  public Future<Read> read(int number, Scan scan, double width, double height)
      throws UnreadableException {
    Callable<Read> task =
        () -> {
          Recognizer recognizer = idle.take();
          try {
            List<String> warnings = new ArrayList<>();
            return new Read(recognizer.read(number, scan, width, height, warnings), warnings);
          } finally {
            idle.add(recognizer);
          }
        };
    if (all.size() < threads) {
      Recognizer recognizer = new Recognizer(tessdata);
      all.add(recognizer);
      idle.add(recognizer);
    }
    if (threads > 1) {
      if (executor == null) {
        executor =
            Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("ocr-", 0).factory());
      }
      return executor.submit(task);
    }
    FutureTask<Read> here = new FutureTask<>(task);
    here.run();
    return here;
  }

  /** Waits for the pages under way and lets go of the engines. */
  @Override
  public void close() {
    if (executor != null) {
      executor.shutdown();
      try {
        if (!executor.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
          // Closing an engine that still reads would crash the process.
          return;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    all.forEach(Recognizer::close);
  }
}
