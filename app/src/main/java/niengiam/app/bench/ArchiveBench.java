package niengiam.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.corpus.sample.SampleArchive;
import niengiam.corpus.sample.SampleOptions;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;

/**
 * Generates an archive, runs each stage of the import alone in one thread over some of its files,
 * imports all of it while it is searched, and searches it again when it is at rest.
 */
public final class ArchiveBench {
  /** Where the memory and the cost so far are looked at. */
  private static final int POINTS = 20;

  private static final int FIRST_YEAR = 2014;
  private static final int LAST_YEAR = 2023;

  /** Stages are measured on as many files at most, evenly chosen. */
  private static final int STAGE_FILES = 400;

  private static final int IDLE_SEARCHES = 1000;

  private final Rules rules;
  private final int documents;
  private final int jobs;
  private final long seed;

  /**
   * @param documents that are generated, at least 1
   * @param jobs that import at once
   */
  public ArchiveBench(Rules rules, int documents, int jobs, long seed) {
    this.rules = rules;
    this.documents = documents;
    this.jobs = jobs;
    this.seed = seed;
  }

  /**
   * @param stage reads a file in this process
   * @param read reads a file as an import does, from several threads
   * @param work a folder for the files and the archive; what it holds is left there
   * @throws IOException when the folder cannot be written
   */
  public BenchResult run(
      Path work, Function<SourceFile, Extraction> stage, Function<SourceFile, Extraction> read)
      throws IOException {
    SampleArchive.write(
        work.resolve("sample"), new SampleOptions(documents, FIRST_YEAR, LAST_YEAR, seed));
    Path files = work.resolve("sample").resolve(SampleArchive.DOCUMENTS);
    StageCosts costs = new StageCosts(rules, stage);
    BenchResult.Stages stages = costs.measure(chosen(files), work.resolve("stages"));
    SearchLoad load = new SearchLoad(work.resolve("archive"), rules, costs.texts(), seed);
    MemoryCurve curve = new MemoryCurve(documents, POINTS);
    long start = System.nanoTime();
    LedgerCount count;
    BenchResult.Latency importing;
    try (SearchLoad.Running running = load.start();
        Corpus corpus = Corpus.open(work.resolve("archive"), rules)) {
      curve.point(0);
      ProgressListener listener = progress -> curve.reached(progress.done());
      count =
          corpus.importAll(
              List.of(files),
              ImportOptions.standard().withJobs(jobs).withOcr(false),
              read,
              listener);
      curve.point(count.seen());
      importing = running.stop();
    }
    double wall = (System.nanoTime() - start) / 1e9;
    return new BenchResult(
        count.seen(),
        count.added(),
        count.failed(),
        pages(work.resolve("archive")),
        jobs,
        Runtime.getRuntime().maxMemory() >> 20,
        stages,
        curve.importing(wall, stages),
        curve.points(),
        curve.heapGrowth(),
        load.idle(IDLE_SEARCHES),
        importing);
  }

  private int pages(Path archive) throws IOException {
    try (Corpus corpus = Corpus.open(archive, rules)) {
      return corpus.reader().ledger().states().stream().mapToInt(line -> line.pages()).sum();
    }
  }

  private static List<Path> chosen(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.filter(Files::isRegularFile).sorted().toList();
    }
    List<Path> chosen = new ArrayList<>();
    int step = Math.max(1, all.size() / STAGE_FILES);
    for (int i = 0; i < all.size(); i += step) {
      chosen.add(all.get(i));
    }
    return chosen;
  }
}
