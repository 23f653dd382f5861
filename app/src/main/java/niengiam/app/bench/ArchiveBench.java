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
  private static final int FIRST_YEAR = 2014;
  private static final int LAST_YEAR = 2023;

  /** Stages are measured on about as many files at most, evenly chosen. */
  private static final int STAGE_FILES = 300;

  private static final int IDLE_SEARCHES = 1000;

  private final Rules rules;
  private final SampleOptions sample;
  private final int jobs;

  /**
   * @param documents that are generated, at least 1
   * @param pages of a document on average; 0 for short ones
   * @param jobs that import at once
   */
  public ArchiveBench(Rules rules, int documents, int pages, int jobs, long seed) {
    this.rules = rules;
    this.sample = new SampleOptions(documents, FIRST_YEAR, LAST_YEAR, seed, pages);
    this.jobs = jobs;
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
    long generating = System.nanoTime();
    SampleArchive.write(work.resolve("sample"), sample);
    double generated = seconds(generating);
    List<Path> files = files(work.resolve("sample").resolve(SampleArchive.DOCUMENTS));
    StageCosts costs = new StageCosts(rules, stage);
    BenchResult.Stages stages = costs.measure(chosen(files), work.resolve("stages"));
    SearchLoad load = new SearchLoad(work.resolve("archive"), rules, costs.texts(), sample.seed());
    Counted counted = new Counted(read);
    RunCurve curve = new RunCurve(files.size());
    long start = System.nanoTime();
    LedgerCount count;
    SearchLoad.Latencies searches;
    try (SearchLoad.Running running = load.start();
        Corpus corpus = Corpus.open(work.resolve("archive"), rules)) {
      curve.point(0);
      ProgressListener listener =
          progress -> {
            running.reached(progress.done() * RunCurve.TENTHS / (files.size() + 1));
            curve.reached(progress.done());
          };
      count =
          corpus.importAll(
              List.of(work.resolve("sample").resolve(SampleArchive.DOCUMENTS)),
              ImportOptions.standard().withJobs(jobs).withOcr(false),
              counted,
              listener);
      curve.point(count.seen());
      searches = running.stop();
    }
    double wall = seconds(start);
    BenchResult.Held held = held(count, counted);
    return new BenchResult(
        held,
        jobs,
        Runtime.getRuntime().maxMemory() >> 20,
        stages,
        importing(generated, wall, held, stages, curve),
        curve.cpu(),
        curve.tenths(searches.tenths()),
        curve.growth(),
        curve.heapGrowth(),
        load.idle(IDLE_SEARCHES),
        searches.all());
  }

  private static BenchResult.Held held(LedgerCount count, Counted counted) {
    return new BenchResult.Held(
        count.seen(),
        count.added(),
        count.failed(),
        counted.pages(),
        counted.words(),
        counted.words() / SampleOptions.WORDS_A_PAGE);
  }

  private static BenchResult.Importing importing(
      double generated,
      double wall,
      BenchResult.Held held,
      BenchResult.Stages stages,
      RunCurve curve) {
    int files = Math.max(1, held.files());
    double cpuMillis = 1000 * curve.cpuSeconds() / files;
    double workMillis = 1000 * curve.workSeconds() / files;
    return new BenchResult.Importing(
        Rounded.of(generated),
        Rounded.of(wall),
        Rounded.of(curve.cpuSeconds()),
        Rounded.of(files / wall),
        Rounded.of(held.textPages() / wall),
        Rounded.of(cpuMillis),
        Rounded.of(files / wall / stages.perSecond()),
        Rounded.of(cpuMillis / stages.sumMillis()),
        Rounded.of(workMillis / stages.sumMillis()));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> chosen(List<Path> all) {
    List<Path> chosen = new ArrayList<>();
    int step = Math.ceilDiv(all.size(), STAGE_FILES);
    for (int i = 0; i < all.size(); i += step) {
      chosen.add(all.get(i));
    }
    return chosen;
  }
}
