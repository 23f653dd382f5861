package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.answer.StatusFailure;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.isolation.WorkerPool;

/** An import or a retry with its worker processes, its progress and its ledger. */
final class BulkRun {
  private static final int FAILURES_SHOWN = 20;

  private final Niengiam program;
  private final BulkSettings settings;

  BulkRun(Niengiam program, BulkSettings settings) {
    this.program = program;
    this.settings = settings;
  }

  int importAll(List<Path> paths) {
    return run(
        (corpus, importing, read, progress) -> corpus.importAll(paths, importing, read, progress));
  }

  /** Imports, and goes on with every file that comes, until the user stops it. */
  int watch(List<Path> paths) throws IOException {
    Terminal terminal = program.terminal();
    ReadOptions options = settings.options(terminal);
    try (Stop stop = new Stop();
        WorkerPool pool = Workers.pool(settings.jobs(), settings.timeout(), options);
        Watch watch = new Watch(paths, program.archive())) {
      terminal.err().println(program.messages().get("import.watching", paths.getFirst()));
      while (!stop.asked()) {
        watch.await();
        batch(
            (corpus, importing, read, progress) ->
                corpus.importReady(paths, watch.ready(), importing, read, progress),
            pool,
            options);
        terminal.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    terminal.err().println(program.messages().get("import.stopped"));
    terminal.flush();
    return ExitStatus.DONE;
  }

  int retry() {
    return run((corpus, importing, read, progress) -> corpus.retry(importing, read, progress));
  }

  private interface Task {
    LedgerCount run(
        Corpus corpus,
        ImportOptions options,
        Function<SourceFile, Extraction> read,
        ProgressView progress);
  }

  private int run(Task task) {
    Terminal terminal = program.terminal();
    ReadOptions options = settings.options(terminal);
    terminal.err().println(program.messages().get("import.start", program.archive()));
    try (WorkerPool pool = Workers.pool(settings.jobs(), settings.timeout(), options)) {
      LedgerCount count = batch(task, pool, options);
      return count.failed() == 0 ? ExitStatus.DONE : ExitStatus.WITH_FAILURES;
    }
  }

  private LedgerCount batch(Task task, WorkerPool pool, ReadOptions options) {
    Terminal terminal = program.terminal();
    try (Corpus corpus = Corpus.open(program.archive(), program.rules())) {
      ImportOptions importing =
          ImportOptions.standard()
              .withJobs(settings.jobs())
              .withOcr(options.canRecognise())
              .withReread(FailureReason.RESTRICTED, options.includeRestricted())
              .withReread(FailureReason.ENCRYPTED, !options.passwords().isEmpty());
      LedgerCount count;
      try (ProgressView progress = new ProgressView(terminal, program.messages())) {
        count = task.run(corpus, importing, pool::read, progress);
      }
      if (settings.format() == Format.JSON) {
        terminal.json(corpus.status().withLedger(count));
      } else {
        print(count, corpus.status().failures());
      }
      return count;
    }
  }

  private void print(LedgerCount count, List<StatusFailure> failures) {
    Messages messages = program.messages();
    Terminal terminal = program.terminal();
    Figures figures = new Figures(messages.locale());
    terminal.out().println(terminal.strong(messages.get("ledger.title")));
    line("ledger.seen", count.seen(), figures);
    line("ledger.new", count.added(), figures);
    line("ledger.unchanged", count.unchanged(), figures);
    line("ledger.duplicate", count.duplicate(), figures);
    line("ledger.failed", count.failed(), figures);
    count
        .failedBy()
        .forEach(
            (reason, number) ->
                terminal
                    .out()
                    .println(
                        "    %8s  %s (%s)"
                            .formatted(
                                figures.count(number), messages.get("reason." + reason), reason)));
    terminal
        .out()
        .println(
            messages.get(
                "ledger.sum",
                count.seen(),
                count.added(),
                count.unchanged(),
                count.duplicate(),
                count.failed()));
    if (count.failed() > 0) {
      terminal.out().println();
      terminal.out().println(messages.get("ledger.failures", failures.size()));
      failures.stream()
          .limit(FAILURES_SHOWN)
          .forEach(f -> terminal.out().println("  " + StatusCommand.failure(f, messages)));
      terminal.out().println(messages.get("ledger.next"));
    }
  }

  private void line(String key, int number, Figures figures) {
    program
        .terminal()
        .out()
        .println("%10s  %s".formatted(figures.count(number), program.messages().get(key)));
  }
}
