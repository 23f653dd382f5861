package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niengiam.analyzer.RuleExamples;
import niengiam.app.table.Listing;
import niengiam.config.Rule;
import niengiam.config.RuleException;
import niengiam.config.Rules;
import niengiam.corpus.audit.CheckExamples;
import picocli.CommandLine.Option;

/** The rules and their examples. */
@picocli.CommandLine.Command(name = "rules")
final class RulesCommand extends Command {
  @Option(names = "--check")
  private boolean check;

  @Option(names = "--watch")
  private boolean watch;

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  RulesCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (watch) {
      return watch(
          program().rulesFolder().orElseThrow(() -> new UsageException(say("rules.watch.folder"))));
    }
    Rules rules = program().rules();
    if (check) {
      return check(rules);
    }
    list(rules);
    return ExitStatus.DONE;
  }

  private void list(Rules rules) {
    if (format == Format.TEXT) {
      rules
          .byFile()
          .forEach((file, list) -> print("rules.file", file, list.size(), examples(list)));
      return;
    }
    if (format == Format.JSON) {
      terminal().json(rules);
      return;
    }
    List<List<Object>> rows = new ArrayList<>();
    rules
        .byFile()
        .forEach(
            (file, list) ->
                list.forEach(rule -> rows.add(List.of(file, rule.id(), rule.examples().size()))));
    terminal().print(new Listing(List.of("file", "id", "examples"), rows), format);
  }

  private int check(Rules rules) throws IOException {
    List<RuleExamples.Outcome> wrong =
        Stream.concat(new RuleExamples(rules).run(), new CheckExamples(rules).run())
            .filter(outcome -> !outcome.right())
            .toList();
    wrong.forEach(
        o ->
            print(
                "rules.wrong",
                o.file() + " " + o.rule().id(),
                o.example().text(),
                o.example().reads(),
                o.got()));
    int total = rules.byFile().values().stream().mapToInt(RulesCommand::examples).sum();
    if (wrong.isEmpty()) {
      int count = rules.byFile().values().stream().mapToInt(List::size).sum();
      print("rules.ok", count, total);
      return ExitStatus.DONE;
    }
    print("rules.failed", wrong.size(), total);
    return ExitStatus.WITH_FAILURES;
  }

  private static int examples(List<? extends Rule> rules) {
    return rules.stream().mapToInt(rule -> rule.examples().size()).sum();
  }

  /** Checks again after every change, until the user stops it. */
  private int watch(Path folder) throws IOException, InterruptedException {
    try (WatchService changes = folder.getFileSystem().newWatchService()) {
      folder.register(
          changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      while (true) {
        try {
          check(program().rules());
        } catch (RuleException e) {
          // An author in the middle of a line: show what is wrong and wait for the next change.
          tell("error.rules", e.getMessage());
        }
        print("rules.watching", folder);
        terminal().flush();
        WatchKey key = changes.take();
        key.pollEvents();
        key.reset();
      }
    }
  }
}
