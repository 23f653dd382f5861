package niengiam.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import niengiam.corpus.Corpus;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The archive from one file. */
@picocli.CommandLine.Command(name = "restore")
final class RestoreCommand extends Command {
  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--force", descriptionKey = "niengiam.restore.force")
  private boolean force;

  RestoreCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(say("error.no-file", file));
    }
    List<String> damaged = new ArrayList<>();
    try (Corpus corpus = Corpus.open(program().archive(), program().rules());
        ProgressView progress = new ProgressView(terminal(), program().messages())) {
      int files = corpus.restore(file, force, damaged::add, progress);
      print("restore.done", program().archive(), files);
    }
    damaged.forEach(path -> tell("restore.damaged", path));
    return damaged.isEmpty() ? ExitStatus.DONE : ExitStatus.WITH_FAILURES;
  }
}
