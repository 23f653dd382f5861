package niengiam.app.bench;

import java.util.List;

/**
 * What the bench of a whole archive measured.
 *
 * @param failed files without a document; scans are not read
 * @param pages of all documents
 * @param heapLimitMegabytes of this process; the workers that read files have their own
 * @param heapGrowth mean live heap in the last quarter of the run over that in its second quarter
 * @param idle searches after the import
 * @param importing searches while it ran
 */
public record BenchResult(
    int files,
    int documents,
    int failed,
    int pages,
    int jobs,
    long heapLimitMegabytes,
    Stages stages,
    Importing importRun,
    List<Point> memory,
    double heapGrowth,
    Latency idle,
    Latency importing) {
  public BenchResult {
    memory = List.copyOf(memory);
  }

  /**
   * Each stage alone, in one thread; CPU milliseconds a file.
   *
   * @param files that were measured
   * @param perSecond files a second of CPU time, all stages one after the other
   */
  public record Stages(
      int files,
      double extractMillis,
      double analyzeMillis,
      double indexMillis,
      double sumMillis,
      double perSecond) {}

  /**
   * The import as a whole.
   *
   * @param cpuSeconds of this process and its workers, the searches beside it included
   * @param perSecond files a second
   * @param ofStages its rate over that of the stages one after the other
   * @param cpuOfStages CPU time a file over that of the stages
   * @param cpuMillisFirstHalf CPU milliseconds a file
   */
  public record Importing(
      double wallSeconds,
      double cpuSeconds,
      double perSecond,
      double ofStages,
      double cpuOfStages,
      double cpuMillisFirstHalf,
      double cpuMillisSecondHalf) {}

  /**
   * A moment of the import.
   *
   * @param heapMegabytes live, after a collection
   * @param rssMegabytes resident memory of this process, 0 where the system does not tell
   */
  public record Point(
      int files, double seconds, double cpuSeconds, long heapMegabytes, long rssMegabytes) {}

  /** Milliseconds from question to answer. */
  public record Latency(int searches, double p50, double p99, double max) {}
}
