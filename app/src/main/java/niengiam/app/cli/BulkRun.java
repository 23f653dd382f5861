package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import niengiam.app.bulk.Bulk;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.answer.StatusFailure;

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
    return run((bulk, progress) -> bulk.importAll(paths, progress));
  }

  /** Imports, and goes on with every file that comes, until the user stops it. */
  int watch(List<Path> paths) throws IOException {
    Terminal terminal = program.terminal();
    try (Stop stop = new Stop();
        Bulk bulk = bulk();
        Watch watch = new Watch(paths, program.archive())) {
      terminal.err().println(program.messages().get("import.watching", paths.getFirst()));
      while (!stop.asked()) {
        watch.await();
        batch((b, progress) -> b.importReady(paths, watch.ready(), progress), bulk);
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
    return run(Bulk::retry);
  }

  private interface Task {
    LedgerCount run(Bulk bulk, ProgressView progress);
  }

  private Bulk bulk() {
    return new Bulk(
        program.archive(),
        program.rules(),
        settings.jobs(),
        settings.timeout(),
        settings.options(program.terminal()));
  }

  private int run(Task task) {
    program.terminal().err().println(program.messages().get("import.start", program.archive()));
    try (Bulk bulk = bulk()) {
      LedgerCount count = batch(task, bulk);
      return count.failed() == 0 ? ExitStatus.DONE : ExitStatus.WITH_FAILURES;
    }
  }

  private LedgerCount batch(Task task, Bulk bulk) {
    Terminal terminal = program.terminal();
    LedgerCount count;
    try (ProgressView progress = new ProgressView(terminal, program.messages())) {
      count = task.run(bulk, progress);
    }
    try (Corpus corpus = Corpus.open(program.archive(), program.rules())) {
      if (settings.format() == Format.JSON) {
        terminal.json(corpus.status().withLedger(count));
      } else {
        print(count, corpus.failures());
      }
    }
    return count;
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
