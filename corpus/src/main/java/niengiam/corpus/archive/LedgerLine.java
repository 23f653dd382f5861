package niengiam.corpus.archive;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.extractor.format.FailureReason;

/**
 * What became of one file.
 *
 * @param source where it was read, absolute, with {@code !/} before the name inside an archive
 *     file; the key of the file
 * @param path what answers show: relative to the imported folder, or as it was given
 * @param sha256 absent when the file could not be read to its end
 * @param detail one sentence on the failure
 * @param bytes size in bytes
 * @param modified last change of the file, in milliseconds since 1970
 * @param millis time that it took
 * @param pages 0 for a failure
 * @param origin label of the origin of most pages
 * @param type of the document, in words
 * @param number of the document, canonical
 * @param year that is reported on, or else of the date
 */
public record LedgerLine(
    String source,
    String path,
    Optional<String> sha256,
    Outcome outcome,
    Optional<FailureReason> reason,
    Optional<String> detail,
    long bytes,
    long modified,
    long millis,
    int pages,
    Optional<String> origin,
    Optional<String> type,
    Optional<String> number,
    OptionalInt year,
    Instant at) {
  public LedgerLine {
    requireNonNull(source, "source");
    requireNonNull(path, "path");
    requireNonNull(outcome, "outcome");
    requireNonNull(at, "at");
  }

  public boolean failed() {
    return outcome == Outcome.FAILED;
  }

  /** Whether the file gave a document. */
  public boolean document() {
    return outcome != Outcome.FAILED && outcome != Outcome.OPENED;
  }

  /** The same knowledge of the file with the outcome of another run. */
  public LedgerLine again(Outcome next, String shownPath, long modifiedThen, Instant then) {
    return new LedgerLine(
        source,
        shownPath,
        sha256,
        next,
        reason,
        detail,
        bytes,
        modifiedThen,
        millis,
        pages,
        origin,
        type,
        number,
        year,
        then);
  }

  /** The file of a document that the archive lost. */
  public LedgerLine lost(FailureReason why, String detailed, Instant then) {
    return new LedgerLine(
        source,
        path,
        sha256,
        Outcome.FAILED,
        Optional.of(why),
        Optional.of(detailed),
        bytes,
        modified,
        millis,
        0,
        Optional.empty(),
        type,
        number,
        year,
        then);
  }
}
