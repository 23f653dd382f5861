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
import niengiam.app.table.Listing;
import niengiam.corpus.evaluate.Evaluation;
import niengiam.corpus.evaluate.Rendition;
import niengiam.corpus.evaluate.Report;
import niengiam.corpus.evaluate.Scores;
import niengiam.corpus.evaluate.StoredRun;
import niengiam.corpus.sample.Rendering;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
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

  @Option(names = "--render", paramLabel = "pdf|scan")
  private Rendering.@Nullable Form render;

  @Option(names = "--dpi", paramLabel = "N")
  private int dpi = Rendering.DEFAULT_DPI;

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
  private Format format = Format.TEXT;

  EvaluateCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() {
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException(say("error.no-file", folder));
      }
    }
    if (against != null && !Files.isRegularFile(against)) {
      throw new UsageException(say("error.no-file", against));
    }
    if (render != null) {
      checkRendering();
    }
    try {
      Evaluation evaluation = new Evaluation(analyses());
      if (render != null) {
        rendered(evaluation, new Rendering(render, dpi));
      } else {
        // Before the work, so that a file that is no run does not cost a run.
        StoredRun before = against == null ? null : StoredRun.read(against);
        scored(report(evaluation), before);
      }
      return ExitStatus.DONE;
    } catch (IOException e) {
      tell("evaluate.failed", e.getMessage());
      return ExitStatus.WITH_FAILURES;
    }
  }

  private void scored(Report report, @Nullable StoredRun before) {
    if (format == Format.JSON) {
      terminal().out().println(report.toJson());
      return;
    }
    terminal().print(listing(report), format);
    DifferenceText words = new DifferenceText(terminal(), program().messages());
    if (misses) {
      report.documents().forEach(words::differences);
    }
    if (before != null) {
      terminal().out().println();
      print("evaluate.against", against);
      words.against(before, report);
    }
  }

  private void checkRendering() {
    if (against != null || folders.stream().anyMatch(Evaluation::isGenerated)) {
      throw new UsageException(say("evaluate.render.alone"));
    }
    if (dpi < Rendering.LEAST_DPI || dpi > Rendering.MOST_DPI) {
      throw new UsageException(say("evaluate.render.dpi", Rendering.LEAST_DPI, Rendering.MOST_DPI));
    }
    if (render == Rendering.Form.SCAN && !options().canRecognise()) {
      throw new UsageException(say("evaluate.needs-ocr"));
    }
  }

  private void rendered(Evaluation evaluation, Rendering rendering) throws IOException {
    List<Rendition> renditions = evaluation.rendered(folders, rendering);
    RenditionText text = new RenditionText(terminal(), program().messages(), rendering);
    switch (format) {
      case JSON -> text.json(renditions);
      case CSV, XLSX -> terminal().print(text.table(renditions), format);
      case TEXT -> renditions.forEach(text::print);
    }
  }

  /**
   * Generated truth measures robustness, hand-checked gold measures quality: never both at once.
   */
  private Report report(Evaluation evaluation) throws IOException {
    if (folders.size() == 1 && Evaluation.isGenerated(folders.getFirst())) {
      List<Scores> scores =
          new ArrayList<>(evaluation.runGenerated(folders.getFirst()).documents());
      scores.add(new SampleRun(program()).score(folders.getFirst()));
      return new Report(scores);
    }
    return evaluation.run(folders);
  }

  private Evaluation.AnalysisSource analyses() {
    Extractor extractor = new Extractor();
    Analyzer analyzer = new Analyzer(program().rules());
    return file ->
        switch (extractor.read(extractor.open(file, file.toString()), options())) {
          case Extraction.Done done -> analyzer.analyze(done.layout());
          case Extraction.Failed failed when failed.reason() == FailureReason.NEEDS_OCR ->
              throw new UsageException(say("evaluate.needs-ocr"));
          case Extraction.Failed failed -> throw new IOException(file + ": " + failed.detail());
        };
  }

  private ReadOptions options() {
    return Workers.options(terminal(), ReadOptions.Ocr.AUTO);
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
}
