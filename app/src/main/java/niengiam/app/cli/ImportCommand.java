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

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private ReadSettings reading = new ReadSettings();

  @Option(names = "--timeout", paramLabel = "S")
  private int timeout = Workers.DEFAULT_TIMEOUT_SECONDS;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.TEXT;

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
    if (jobs < 1 || timeout < 1) {
      throw new UsageException("--jobs, --timeout >= 1");
    }
    return new BulkRun(program(), jobs, reading.options(terminal()), timeout)
        .importAll(paths, format);
  }
}
