package niengiam.corpus.ingest;

import java.util.EnumSet;
import java.util.Set;
import niengiam.extractor.format.FailureReason;

/**
 * How to import.
 *
 * @param jobs files at a time, at least 1
 * @param retry reads again what failed before, though the file did not change
 * @param reread reasons that do not hold any longer, such as NEEDS_OCR once there is OCR: files
 *     that failed for one of them are read again
 * @param keepOriginals copies the bytes of every document into the archive; otherwise it only
 *     refers to them
 */
public record ImportOptions(
    int jobs, boolean retry, Set<FailureReason> reread, boolean keepOriginals) {
  public ImportOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs " + jobs);
    }
    reread = Set.copyOf(reread);
  }

  /** As many jobs as processors. */
  public static ImportOptions standard() {
    return new ImportOptions(Runtime.getRuntime().availableProcessors(), false, Set.of(), true);
  }

  public ImportOptions withJobs(int number) {
    return new ImportOptions(number, retry, reread, keepOriginals);
  }

  public ImportOptions withRetry(boolean again) {
    return new ImportOptions(jobs, again, reread, keepOriginals);
  }

  /** Pages can be recognised. */
  public ImportOptions withOcr(boolean available) {
    return withReread(FailureReason.NEEDS_OCR, available);
  }

  public ImportOptions withReread(FailureReason reason, boolean again) {
    Set<FailureReason> reasons = EnumSet.noneOf(FailureReason.class);
    reasons.addAll(reread);
    if (again) {
      reasons.add(reason);
    } else {
      reasons.remove(reason);
    }
    return new ImportOptions(jobs, retry, reasons, keepOriginals);
  }

  public ImportOptions withKeepOriginals(boolean keep) {
    return new ImportOptions(jobs, retry, reread, keep);
  }
}
