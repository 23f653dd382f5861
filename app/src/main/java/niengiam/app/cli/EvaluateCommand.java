package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import niengiam.analyzer.Analyzer;
import niengiam.corpus.evaluate.Evaluation;
import niengiam.corpus.evaluate.Report;
import niengiam.corpus.evaluate.Scores;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores against hand-checked gold. */
@picocli.CommandLine.Command(name = "evaluate")
final class EvaluateCommand extends Command {
  @Parameters(paramLabel = "GOLD_DIR", arity = "1..*")
  private List<Path> folders = List.of();

  @Option(names = "--against", paramLabel = "FILE")
  private @Nullable Path against;

  @Option(names = "--misses")
  private boolean misses;

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  EvaluateCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException(say("error.no-file", folder));
      }
    }
    if (against != null && !Files.isRegularFile(against)) {
      throw new UsageException(say("error.no-file", against));
    }
    Report report = report(new Evaluation(analyses()));
    if (format == Format.JSON) {
      terminal().out().println(report.toJson());
      return ExitStatus.DONE;
    }
    listing(report).print(terminal(), format);
    if (misses) {
      report.documents().forEach(this::differences);
    }
    if (against != null) {
      terminal().out().println();
      print("evaluate.against", against);
      for (Report.Move move : report.against(against)) {
        terminal()
            .out()
            .println(
                "%s %s %s %.3f → %.3f"
                    .formatted(
                        move.gain() ? "+" : "-",
                        move.document(),
                        move.name(),
                        move.before(),
                        move.now()));
      }
    }
    return ExitStatus.DONE;
  }

  /**
   * Generated truth measures robustness, hand-checked gold measures quality: never both at once.
   */
  private Report report(Evaluation evaluation) throws IOException {
    if (folders.size() == 1 && Evaluation.isGenerated(folders.getFirst())) {
      List<Scores> scores = new ArrayList<>(evaluation.runGenerated(folders.getFirst()).documents());
      scores.add(new SampleRun(program()).score(folders.getFirst()));
      return new Report(scores);
    }
    return evaluation.run(folders);
  }

  private Evaluation.AnalysisSource analyses() {
    Extractor extractor = new Extractor();
    Analyzer analyzer = new Analyzer(program().rules());
    return file ->
        switch (extractor.read(
            extractor.open(file, file.toString()),
            Workers.options(terminal(), ReadOptions.Ocr.AUTO))) {
          case Extraction.Done done -> analyzer.analyze(done.layout());
          case Extraction.Failed failed -> throw new IOException(file + ": " + failed.detail());
        };
  }

  /** A figure a row, a document a column, the mean last. */
  private static Listing listing(Report report) {
    List<Scores> columns = new ArrayList<>(report.documents());
    columns.add(report.mean());
    Set<String> names = new LinkedHashSet<>(report.mean().values().keySet());
    List<String> header = new ArrayList<>(List.of(""));
    columns.forEach(c -> header.add(c.name()));
    List<List<Object>> rows = new ArrayList<>();
    for (String name : names) {
      List<Object> row = new ArrayList<>(List.of(name));
      for (Scores column : columns) {
        Double value = column.values().get(name);
        row.add(value == null ? "" : String.format(Locale.ROOT, "%.3f", value));
      }
      rows.add(row);
    }
    return new Listing(header, rows);
  }

  private void differences(Scores scores) {
    terminal().out().println();
    terminal().out().println(scores.name());
    for (Scores.Difference d : scores.differences()) {
      terminal().out().println((d.missed() ? "- " : "+ ") + d.part() + ": " + d.surface());
    }
  }
}
