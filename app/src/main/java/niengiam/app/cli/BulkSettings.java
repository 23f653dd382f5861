package niengiam.app.cli;

import java.time.Duration;
import niengiam.app.bulk.Workers;
import niengiam.extractor.format.ReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of import and retry. */
final class BulkSettings {
  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "niengiam.import.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--timeout", paramLabel = "S")
  private int timeout = Workers.DEFAULT_TIMEOUT_SECONDS;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.TEXT;

  @Mixin private ReadSettings reading = new ReadSettings();

  /**
   * @throws UsageException when a number is below 1
   */
  void check() {
    if (jobs < 1 || timeout < 1) {
      throw new UsageException("--jobs, --timeout >= 1");
    }
  }

  int jobs() {
    return jobs;
  }

  Duration timeout() {
    return Duration.ofSeconds(timeout);
  }

  Format format() {
    return format;
  }

  ReadOptions options(Terminal terminal) {
    return reading.options(terminal);
  }
}
