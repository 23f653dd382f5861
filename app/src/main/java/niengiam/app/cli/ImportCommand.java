package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Bulk import of files, folders and archives in them. */
@picocli.CommandLine.Command(name = "import")
final class ImportCommand extends Command {
  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> paths = List.of();

  @Option(names = "--watch", descriptionKey = "niengiam.import.watch")
  private boolean watch;

  @Mixin private BulkSettings settings = new BulkSettings();

  ImportCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new UsageException(say("error.no-file", path));
      }
      if (Files.isDirectory(program().archive())
          && path.toRealPath().startsWith(program().archive().toRealPath())) {
        throw new UsageException(say("import.own", path));
      }
    }
    settings.check();
    BulkRun run = new BulkRun(program(), settings);
    return watch ? run.watch(paths) : run.importAll(paths);
  }
}
