package niengiam.corpus.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import niengiam.analyzer.Analysis;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.LedgerLine;
import niengiam.corpus.archive.Told;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.layout.Layout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bulk run. One thread lists files, as many as there are jobs import them, and the calling one
 * keeps the book. No more files are on the way than twice the jobs, so memory does not grow with
 * the archive.
 */
public final class Importer {
  private static final long TICK_MILLIS = 200;

  private static final Logger LOG = LoggerFactory.getLogger(Importer.class);
  private static final long PATIENCE_SECONDS = 5;

  private final Archive archive;
  private final Reading reading;
  private final IndexSink sink;
  private final ImportOptions options;
  private final FileImport files;
  private final BooleanSupplier stopped;

  /**
   * @param analyzer called from several threads
   */
  public Importer(
      Archive archive,
      Reading reading,
      Function<Layout, Analysis> analyzer,
      IndexSink sink,
      ImportOptions options) {
    this(archive, reading, analyzer, sink, options, () -> false);
  }

  /**
   * @param analyzer called from several threads
   * @param stopped asked now and then: the run ends as if its thread were interrupted
   */
  public Importer(
      Archive archive,
      Reading reading,
      Function<Layout, Analysis> analyzer,
      IndexSink sink,
      ImportOptions options,
      BooleanSupplier stopped) {
    this.archive = archive;
    this.reading = reading;
    this.sink = sink;
    this.options = options;
    this.files = new FileImport(archive, reading, analyzer, sink, options);
    this.stopped = stopped;
  }

  /**
   * Imports files, and all files in folders. When the thread is interrupted, the run ends with what
   * is done, and the same call goes on later.
   *
   * @throws ArchiveException when the archive or its index cannot be written
   */
  public LedgerCount run(List<Path> inputs, ProgressListener listener) {
    return run(inputs, file -> true, listener);
  }

  /** The same for those files only that are ready; the others count as nothing. */
  public LedgerCount run(List<Path> inputs, Predicate<Path> ready, ProgressListener listener) {
    return run(new Walk(inputs, archive.root(), opener(), ready), listener);
  }

  /** Imports again, from where they were, the files that failed. */
  public LedgerCount retry(ProgressListener listener) {
    return run(new FailedFiles(archive.ledger(), opener()), listener);
  }

  private Opener opener() {
    return new Opener(reading, archive.drafts());
  }

  private LedgerCount run(Supply supply, ProgressListener listener) {
    ThreadPoolExecutor workers = threads(options.jobs(), "import");
    ThreadPoolExecutor lister = threads(1, "list");
    Book book = new Book(archive, sink, listener);
    Listing listing = new Listing(new ExecutorCompletionService<>(workers));
    try {
      Future<?> listed =
          lister.submit(
              () -> {
                supply.each(listing);
                return listing;
              });
      collect(listing, listed, book);
      book.flush();
      Superseded.sweep(archive, sink);
    } catch (InterruptedException e) {
      lister.shutdownNow();
      finish(workers, listing, book);
      // Files that an interrupted thread writes are closed under it.
      saved(book);
      if (!stopped.getAsBoolean()) {
        Thread.currentThread().interrupt();
      }
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(e);
    } finally {
      lister.shutdownNow();
      workers.shutdownNow();
      if (!ended(workers)) {
        LOG.warn("a thread of the import does not end");
      }
    }
    return book.count();
  }

  /** Begins no more files, and books those that are soon done. */
  private static void finish(ThreadPoolExecutor workers, Listing listing, Book book) {
    workers.getQueue().clear();
    workers.shutdown();
    ended(workers);
    for (Future<Result> next = listing.completion.poll();
        next != null;
        next = listing.completion.poll()) {
      if (next.state() == Future.State.SUCCESS) {
        book.add(next.resultNow(), listing.seen.get());
      }
    }
  }

  /** None may write any more when the archive is closed. */
  private static boolean ended(ExecutorService workers) {
    try {
      return workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void collect(Listing listing, Future<?> listed, Book book)
      throws InterruptedException, IOException {
    int taken = 0;
    while (true) {
      if (stopped.getAsBoolean()) {
        throw new InterruptedException();
      }
      boolean complete = listed.isDone();
      if (complete) {
        join(listed);
      }
      if (complete && taken == listing.submitted.get()) {
        return;
      }
      Future<Result> next = listing.completion.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
      if (next != null) {
        taken++;
        book.add(join(next), listing.seen.get());
      }
      book.flushIfDue();
    }
  }

  private static <T> T join(Future<T> future) throws InterruptedException, IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case InterruptedException interrupted -> throw interrupted;
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private void saved(Book book) {
    try {
      book.forgetCrashes();
      book.flush();
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  private ArchiveException unwritable(Exception e) {
    return new ArchiveException(
        new Told(
            "Không ghi được vào kho "
                + archive.root()
                + " ("
                + e.getMessage()
                + "); hãy kiểm tra chỗ trống và quyền ghi rồi chạy lại lệnh import để làm tiếp.",
            "Cannot write to the archive "
                + archive.root()
                + " ("
                + e.getMessage()
                + "); check free space and permissions, then run import again to go on."),
        e);
  }

  private static ThreadPoolExecutor threads(int number, String name) {
    AtomicInteger count = new AtomicInteger();
    return new ThreadPoolExecutor(
        number,
        number,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        task -> {
          Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Hands what is found to the workers; waits while too much is on the way. */
  private final class Listing implements Supply.Visitor {
    final CompletionService<Result> completion;
    final Semaphore slots = new Semaphore(2 * options.jobs());
    final AtomicInteger submitted = new AtomicInteger();
    final AtomicInteger seen = new AtomicInteger();

    Listing(CompletionService<Result> completion) {
      this.completion = completion;
    }

    @Override
    public void file(Found found) throws InterruptedException {
      seen.incrementAndGet();
      submit(
          () -> {
            try {
              return files.run(found);
            } finally {
              if (found.temporary()) {
                Files.deleteIfExists(found.file());
              }
            }
          });
    }

    @Override
    public void opened(Found found) throws InterruptedException {
      if (archive.ledger().state(found.source()).filter(LedgerLine::failed).isPresent()) {
        submit(() -> files.opened(found));
      }
    }

    @Override
    public void failed(Found found, FailureReason reason, String detail)
        throws InterruptedException {
      seen.incrementAndGet();
      submit(() -> files.unlisted(found, reason, detail));
    }

    private void submit(Callable<Result> task) throws InterruptedException {
      slots.acquire();
      submitted.incrementAndGet();
      completion.submit(
          () -> {
            try {
              return task.call();
            } finally {
              // Before its outcome is booked, so that work goes on while the index is committed.
              slots.release();
            }
          });
    }
  }
}
