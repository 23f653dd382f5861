package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import niengiam.corpus.Corpus;
import niengiam.corpus.backup.Backup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The archive as one file. */
@picocli.CommandLine.Command(name = "backup")
final class BackupCommand extends Command {
  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--force", descriptionKey = "niengiam.backup.force")
  private boolean force;

  BackupCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    Path target = file.toAbsolutePath().normalize();
    if (Files.isDirectory(target) || !force && Files.exists(target)) {
      throw new UsageException(say("backup.exists", target));
    }
    if (!Files.isDirectory(target.getParent())) {
      throw new UsageException(say("backup.no-folder", target.getParent()));
    }
    try (Corpus corpus = program().reader()) {
      if (target.getParent().toRealPath().startsWith(program().archive().toRealPath())) {
        throw new UsageException(say("backup.own", target));
      }
      Backup.Saved saved;
      try (ProgressView progress = new ProgressView(terminal(), program().messages())) {
        saved = corpus.backup(target, name -> tell("backup.left", name), progress);
      }
      print("backup.done", target, saved.files(), saved.bytes(), Files.size(target));
      if (saved.leftOut() > 0) {
        tell("backup.incomplete", saved.leftOut());
        return ExitStatus.WITH_FAILURES;
      }
    }
    return ExitStatus.DONE;
  }
}
