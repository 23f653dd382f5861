package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import niengiam.corpus.Corpus;
import niengiam.corpus.export.Export;
import niengiam.corpus.export.ExportFormat;
import niengiam.corpus.export.GoldExport;
import picocli.CommandLine.Option;

/** Documents, references and measures as files for other programs. */
@picocli.CommandLine.Command(name = "export")
final class ExportCommand extends Command {
  @Option(
      names = "--format",
      paramLabel = "jsonl|csv|xlsx",
      descriptionKey = "niengiam.export.format")
  private ExportFormat format = ExportFormat.JSONL;

  @Option(names = "--gold")
  private boolean gold;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  ExportCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    try (Corpus corpus = program().reader()) {
      if (gold) {
        GoldExport.Exported exported = corpus.exportGold(out);
        print("export.gold", exported.documents(), exported.facts(), out);
        return ExitStatus.DONE;
      }
      Export.Exported exported = corpus.export(out, format);
      exported.files().forEach(file -> print("export.done", file));
      print("export.rows", exported.documents(), exported.references(), exported.measures());
    }
    return ExitStatus.DONE;
  }
}
