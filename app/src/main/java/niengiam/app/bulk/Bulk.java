package niengiam.app.bulk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.isolation.WorkerPool;

/**
 * Imports into an archive with worker processes. Each import holds the archive only as long as it
 * runs; the processes stay until this is closed.
 */
public final class Bulk implements AutoCloseable {
  private final Path archive;
  private final Rules rules;
  private final ImportOptions importing;
  private final WorkerPool pool;

  /**
   * @param jobs files at a time
   * @param timeout of one file
   */
  public Bulk(Path archive, Rules rules, int jobs, Duration timeout, ReadOptions reading) {
    this.archive = archive;
    this.rules = rules;
    this.importing =
        ImportOptions.standard()
            .withJobs(jobs)
            .withOcr(reading.canRecognise())
            .withReread(FailureReason.RESTRICTED, reading.includeRestricted())
            .withReread(FailureReason.ENCRYPTED, !reading.passwords().isEmpty());
    this.pool = Workers.pool(jobs, timeout, reading);
  }

  /**
   * Imports files, all files in folders, and the members of archive files.
   *
   * @throws ArchiveException when the archive cannot be used
   */
  public LedgerCount importAll(List<Path> paths, ProgressListener progress) {
    return importReady(paths, file -> true, progress);
  }

  /**
   * Those files only that are ready.
   *
   * @throws ArchiveException when the archive cannot be used
   */
  public LedgerCount importReady(
      List<Path> paths, Predicate<Path> ready, ProgressListener progress) {
    try (Corpus corpus = Corpus.open(archive, rules)) {
      return corpus.importReady(paths, ready, importing, pool::read, progress);
    }
  }

  /**
   * Imports the files that failed again.
   *
   * @throws ArchiveException when the archive cannot be used
   */
  public LedgerCount retry(ProgressListener progress) {
    try (Corpus corpus = Corpus.open(archive, rules)) {
      return corpus.retry(importing, pool::read, progress);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
