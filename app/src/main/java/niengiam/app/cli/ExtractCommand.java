package niengiam.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.Analyzer;
import niengiam.app.bulk.Workers;
import niengiam.app.json.ExtractJson;
import niengiam.app.json.Markdown;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.isolation.WorkerPool;
import niengiam.extractor.wire.Wire;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One file through the pipeline, nothing stored. */
@picocli.CommandLine.Command(name = "extract")
final class ExtractCommand extends Command {
  /** The forms of one document. */
  enum Form {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--format", paramLabel = "text|markdown|json")
  private Form form = Form.TEXT;

  @Mixin private ReadSettings reading = new ReadSettings();

  @Option(names = "--timeout", paramLabel = "S")
  private int timeout = Workers.DEFAULT_TIMEOUT_SECONDS;

  ExtractCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          say(Files.isDirectory(file) ? "extract.folder" : "error.no-file", file));
    }
    SourceFile source = new Extractor().open(file, file.toString());
    // Nobody else reads beside this one file, so its pages may have all processors.
    ReadOptions options =
        reading.options(terminal()).withOcrThreads(Runtime.getRuntime().availableProcessors());
    Extraction extraction;
    try (WorkerPool pool = Workers.pool(1, Duration.ofSeconds(timeout), options)) {
      extraction = pool.read(source);
    }
    return switch (extraction) {
      case Extraction.Failed failed -> fail(failed);
      case Extraction.Done done -> {
        done.warnings().forEach(warning -> tell("extract.warning", warning));
        write(source, new Analyzer(program().rules()).analyze(done.layout()));
        yield ExitStatus.DONE;
      }
    };
  }

  private int fail(Extraction.Failed failed) {
    tell("extract.failed", file, failed.reason(), failed.detail());
    if (form == Form.JSON) {
      terminal().out().println(ExtractJson.failed(failed));
    }
    return ExitStatus.WITH_FAILURES;
  }

  private void write(SourceFile source, Analysis analysis) throws IOException {
    switch (form) {
      case TEXT -> terminal().out().println(analysis.document().layout().text());
      case MARKDOWN -> terminal().out().print(Markdown.of(analysis.document()));
      case JSON -> {
        ObjectNode json = ExtractJson.of(analysis);
        json.set("source", ExtractJson.source(source, analysis.document().layout()));
        // Written piece by piece: as one string, a long document would need its memory twice.
        Wire.mapper()
            .writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .writeValue(terminal().out(), json);
        terminal().out().println();
      }
    }
  }
}
