package niengiam.app.bench;

import java.util.List;
import java.util.Map;

/**
 * What the bench of a whole archive measured.
 *
 * @param jobs that imported at once
 * @param heapLimitMegabytes of this process; the workers that read files have their own
 * @param cpu seconds of the import, by what they were spent on
 * @param tenths of the import, in order
 * @param growth what a file costs in the last tenth over what it costs in the second, both without
 *     compilation; the first one loads classes
 * @param heapGrowth mean live heap in the last quarter of the run over that in its second quarter
 * @param idle searches after the import
 * @param importing searches while it ran
 */
public record BenchResult(
    Held held,
    int jobs,
    long heapLimitMegabytes,
    Stages stages,
    Importing importRun,
    Map<String, Double> cpu,
    List<Tenth> tenths,
    double growth,
    double heapGrowth,
    Latency idle,
    Latency importing) {
  public BenchResult {
    tenths = List.copyOf(tenths);
  }

  /**
   * What was generated and imported.
   *
   * @param failed files without a document; scans are not read
   * @param pages of the layouts that were read; a file without pages of its own is one
   * @param words between blanks
   * @param textPages what the words make at 400 a page
   */
  public record Held(
      int files, int documents, int failed, long pages, long words, long textPages) {}

  /**
   * Each stage alone, in one thread; CPU milliseconds a file.
   *
   * @param files that were measured
   * @param readMillis from the file to its layout
   * @param wireMillis the layout out of the process that read it and into the one that imports
   * @param storeMillis hash, copy of the original and compressed analysis, forced to the disk
   * @param perSecond files a second of CPU time, all stages one after the other
   */
  public record Stages(
      int files,
      double readMillis,
      double wireMillis,
      double analyzeMillis,
      double storeMillis,
      double indexMillis,
      double sumMillis,
      double perSecond) {}

  /**
   * The import as a whole.
   *
   * @param generateSeconds for the files, before it began
   * @param cpuSeconds of this process and its workers, the searches beside it included
   * @param perSecond files a second
   * @param pagesPerSecond of 400 words
   * @param cpuMillis a file
   * @param ofStages its rate over that of the stages one after the other
   * @param cpuOfStages CPU time a file over that of the stages
   * @param workOfStages the same without compilation, searches and the collections that measure
   */
  public record Importing(
      double generateSeconds,
      double wallSeconds,
      double cpuSeconds,
      double perSecond,
      double pagesPerSecond,
      double cpuMillis,
      double ofStages,
      double cpuOfStages,
      double workOfStages) {}

  /**
   * A tenth of the import.
   *
   * @param files done at its end
   * @param seconds since the beginning at its end
   * @param cpuMillis a file
   * @param compileMillis the part of it that virtual machines spent on compiling
   * @param heapMegabytes live, after collections
   * @param rssMegabytes resident memory of this process, 0 where the system does not tell
   * @param workersMegabytes resident memory of all its workers
   */
  public record Tenth(
      int files,
      double seconds,
      double cpuMillis,
      double compileMillis,
      Range heapMegabytes,
      Range rssMegabytes,
      Range workersMegabytes,
      Latency searches) {}

  /** Of what was seen at several moments. */
  public record Range(long least, long median, long most) {}

  /** Milliseconds from question to answer. */
  public record Latency(int searches, double p50, double p99, double max) {}
}
