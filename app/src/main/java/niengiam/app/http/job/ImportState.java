package niengiam.app.http.job;

import java.time.Instant;
import java.util.Optional;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.ingest.ProgressListener;

/**
 * An import as it stands.
 *
 * @param what folder or files, as the user named them
 * @param ended empty while it runs
 * @param seen files found so far
 * @param done files with an outcome, the failed ones among them
 * @param current path of the file that was done last
 * @param count when it has ended
 * @param refused files that links led to outside of the folder, and that were passed over
 * @param interrupted it ended before all was done, because the server or a visitor stopped it
 * @param error why it ended badly
 */
public record ImportState(
    String what,
    Instant started,
    Optional<Instant> ended,
    int seen,
    int done,
    int failed,
    String current,
    Optional<LedgerCount> count,
    int refused,
    boolean interrupted,
    Optional<String> error) {
  static ImportState begun(String what, Instant now) {
    return new ImportState(
        what, now, Optional.empty(), 0, 0, 0, "", Optional.empty(), 0, false, Optional.empty());
  }

  public boolean running() {
    return ended.isEmpty();
  }

  ImportState at(ProgressListener.Progress p) {
    return new ImportState(
        what,
        started,
        ended,
        p.seen(),
        p.done(),
        p.failed(),
        p.current(),
        count,
        refused,
        interrupted,
        error);
  }

  ImportState ended(
      Instant now,
      Optional<LedgerCount> result,
      int passedOver,
      boolean cut,
      Optional<String> why) {
    return new ImportState(
        what, started, Optional.of(now), seen, done, failed, current, result, passedOver, cut, why);
  }
}
