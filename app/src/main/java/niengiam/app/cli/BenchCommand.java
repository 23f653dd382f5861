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
import niengiam.app.bench.ArchiveBench;
import niengiam.app.bench.BenchResult;
import niengiam.app.bulk.Workers;
import niengiam.corpus.sample.SampleOptions;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.isolation.Measured;
import niengiam.extractor.isolation.WorkerPool;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads files and stores nothing: how many can be read, at what cost, and why not the others; or
 * imports a generated archive and measures all of it.
 */
@picocli.CommandLine.Command(name = "bench")
final class BenchCommand extends Command {
  @Parameters(paramLabel = "PATH", arity = "0..*")
  private List<Path> paths = List.of();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "niengiam.import.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--timeout", paramLabel = "S")
  private int timeout = Workers.DEFAULT_TIMEOUT_SECONDS;

  @Option(names = "--format", paramLabel = "text|csv|xlsx|json")
  private Format format = Format.TEXT;

  @Option(names = "--documents", paramLabel = "N", descriptionKey = "niengiam.bench.documents")
  private int documents;

  @Option(names = "--pages", paramLabel = "P", descriptionKey = "niengiam.sample.pages")
  private int pages;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "niengiam.sample.seed")
  private long seed = 1;

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
    if (paths.isEmpty() == (documents < 1)) {
      throw new UsageException("PATH | --documents N");
    }
    if (pages < 0 || pages > SampleOptions.MOST_PAGES) {
      throw new UsageException(say("sample.pages", SampleOptions.MOST_PAGES));
    }
    if (documents > 0) {
      return wholeArchive();
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

  /** Without recognition: it would take a hundred times as long as all the rest. */
  private int wholeArchive() throws IOException {
    ReadOptions options = reading.options(terminal()).withOcr(ReadOptions.Ocr.NEVER);
    Extractor extractor = new Extractor();
    Path work = Files.createTempDirectory("niengiam-bench");
    try (WorkerPool pool = Workers.pool(jobs, Duration.ofSeconds(timeout), options)) {
      ArchiveBench bench = new ArchiveBench(program().rules(), documents, pages, jobs, seed);
      BenchResult result = bench.run(work, file -> extractor.read(file, options), pool::read);
      switch (format) {
        case JSON -> terminal().json(result);
        case TEXT -> {
          terminal().print(ArchiveTable.figures(result), format);
          terminal().out().println();
          terminal().print(ArchiveTable.tenths(result), format);
        }
        case CSV, XLSX -> terminal().print(ArchiveTable.tenths(result), format);
      }
    } finally {
      SampleRun.delete(work);
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
