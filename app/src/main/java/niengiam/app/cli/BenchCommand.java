package niengiam.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.isolation.Measured;
import niengiam.extractor.isolation.WorkerPool;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and stores nothing: how many can be read, at what cost, and why not the others. */
@picocli.CommandLine.Command(name = "bench")
final class BenchCommand extends Command {
  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> paths = List.of();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "niengiam.import.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--timeout", paramLabel = "S")
  private int timeout = Workers.DEFAULT_TIMEOUT_SECONDS;

  @Option(names = "--format", paramLabel = "text|csv|xlsx")
  private Format format = Format.TEXT;

  @Option(names = "--files")
  private boolean everyFile;

  @Mixin private ReadSettings reading = new ReadSettings();

  BenchCommand(Niengiam program) {
    super(program);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (jobs < 1 || timeout < 1) {
      throw new UsageException("--jobs, --timeout >= 1");
    }
    BenchTable table = new BenchTable();
    Extractor extractor = new Extractor();
    try (WorkerPool pool =
            Workers.pool(jobs, Duration.ofSeconds(timeout), reading.options(terminal()));
        ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
      List<Future<Measured>> answers = new ArrayList<>();
      for (Path file : files()) {
        SourceFile source = extractor.open(file, file.toString());
        answers.add(threads.submit(() -> pool.measured(source)));
      }
      for (Future<Measured> answer : answers) {
        table.add(join(answer));
      }
    }
    if (everyFile) {
      terminal().print(table.files(), format);
    } else {
      terminal().print(table.formats(), format);
      if (format == Format.TEXT) {
        terminal().out().println();
        terminal().print(table.pages(), format);
      }
    }
    return ExitStatus.DONE;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new UsageException(say("error.no-file", path));
      }
      try (Stream<Path> walk = Files.walk(path)) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return files;
  }

  private static Measured join(Future<Measured> answer) throws InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
