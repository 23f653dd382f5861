package niengiam.corpus.ingest;

/**
 * How to import.
 *
 * @param jobs files at a time, at least 1
 * @param retry reads again what failed before, though the file did not change
 * @param ocr pages can be recognised: files that waited for it are read again
 * @param keepOriginals copies the bytes of every document into the archive; otherwise it only
 *     refers to them
 */
public record ImportOptions(int jobs, boolean retry, boolean ocr, boolean keepOriginals) {
  public ImportOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs " + jobs);
    }
  }

  /** As many jobs as processors. */
  public static ImportOptions standard() {
    return new ImportOptions(Runtime.getRuntime().availableProcessors(), false, false, true);
  }

  public ImportOptions withJobs(int number) {
    return new ImportOptions(number, retry, ocr, keepOriginals);
  }

  public ImportOptions withRetry(boolean again) {
    return new ImportOptions(jobs, again, ocr, keepOriginals);
  }

  public ImportOptions withOcr(boolean available) {
    return new ImportOptions(jobs, retry, available, keepOriginals);
  }

  public ImportOptions withKeepOriginals(boolean keep) {
    return new ImportOptions(jobs, retry, ocr, keep);
  }
}
