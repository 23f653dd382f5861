package niengiam.app.http.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niengiam.app.bulk.Bulk;
import niengiam.app.bulk.Workers;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.LedgerLine;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.extractor.format.ReadOptions;

/** Imports that visitors ask for, one at a time, exactly as the command does them. */
public final class Imports implements AutoCloseable {
  /**
   * What imports need.
   *
   * @param roots folders below which folders may be imported
   * @param jobs files at a time
   */
  public record Plan(Path archive, Rules rules, List<Path> roots, int jobs, ReadOptions reading) {}

  private final Plan plan;
  private final ImportJobs jobs;
  private final ImportRoots roots;
  private final Spool spool;
  private final Runnable after;

  /**
   * @param after called when an import ended
   */
  public Imports(Plan plan, Clock clock, Runnable after) {
    this.plan = plan;
    this.jobs = new ImportJobs(clock);
    this.roots = new ImportRoots(plan.roots(), plan.archive());
    Path archive = plan.archive().toAbsolutePath().normalize();
    this.spool = new Spool(archive.resolveSibling(archive.getFileName() + ".uploads"));
    this.after = after;
  }

  /** The import that runs, or the last one. */
  public Optional<ImportState> state() {
    return jobs.state();
  }

  public boolean running() {
    return state().map(ImportState::running).orElse(false);
  }

  /** No more is begun. */
  public boolean closed() {
    return jobs.closed();
  }

  public ImportRoots roots() {
    return roots;
  }

  public Spool spool() {
    return spool;
  }

  /** Files that were sent and not imported yet. */
  public int waiting() throws IOException {
    return Spool.places(spool.waiting()).size();
  }

  /**
   * Imports a folder.
   *
   * @return whether it was started: one runs at a time
   */
  public boolean folder(ImportRoots.Chosen chosen) {
    return jobs.start(
        chosen.folder().toString(),
        progress -> {
          try (Bulk bulk = bulk()) {
            Predicate<Path> inside = chosen.inside();
            LedgerCount count = bulk.importReady(List.of(chosen.folder()), inside, progress);
            return result(count, chosen.refused());
          }
        },
        after);
  }

  /**
   * Imports the files that wait.
   *
   * @param what how the visitor knows them
   * @return whether it was started: one runs at a time
   */
  public boolean sent(String what) {
    return jobs.start(what, this::importSent, after);
  }

  private ImportJobs.Result importSent(ProgressListener progress) throws IOException {
    List<Path> batches = spool.waiting();
    try (Bulk bulk = bulk()) {
      LedgerCount count = bulk.importAll(Spool.places(batches), progress);
      return settled(result(count, 0), batches);
    }
  }

  /**
   * Imports what waits; where nothing does, what failed.
   *
   * @return whether it was started: one runs at a time
   */
  public boolean again() throws IOException {
    if (waiting() > 0) {
      return sent("");
    }
    return jobs.start(
        "",
        progress -> {
          List<Path> batches = spool.failed();
          try (Bulk bulk = bulk()) {
            return settled(result(bulk.retry(progress), 0), batches);
          }
        },
        after);
  }

  /**
   * Lets the import end in order, soon: what is done stays, the rest is done by the next one.
   *
   * @return whether there was one to end
   */
  public boolean stop() {
    return jobs.stop();
  }

  /** Goes on with what was sent to a server that ended before it was imported. */
  public void resume() throws IOException {
    spool.clear();
    if (waiting() > 0) {
      sent("");
    }
  }

  private ImportJobs.Result settled(ImportJobs.Result result, List<Path> batches)
      throws IOException {
    if (result.complete()) {
      spool.settle(batches, failedSources());
    }
    return result;
  }

  private Set<String> failedSources() {
    try (Corpus corpus = Corpus.open(plan.archive(), plan.rules())) {
      return corpus.reader().ledger().states().stream()
          .filter(LedgerLine::failed)
          .map(LedgerLine::source)
          .collect(Collectors.toSet());
    }
  }

  private static ImportJobs.Result result(LedgerCount count, int refused) {
    return new ImportJobs.Result(count, refused, !Thread.currentThread().isInterrupted());
  }

  private Bulk bulk() {
    return new Bulk(
        plan.archive(),
        plan.rules(),
        plan.jobs(),
        Duration.ofSeconds(Workers.DEFAULT_TIMEOUT_SECONDS),
        plan.reading());
  }

  /** Ends the import in order: what is done stays, the rest is done by the next one. */
  @Override
  public void close() {
    jobs.close();
  }
}
