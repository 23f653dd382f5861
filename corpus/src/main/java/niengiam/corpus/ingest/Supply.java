package niengiam.corpus.ingest;

import java.io.IOException;
import niengiam.extractor.format.FailureReason;

/** Where the files of a run come from. */
@FunctionalInterface
interface Supply {
  /** Gives every file once. */
  void each(Visitor visitor) throws IOException, InterruptedException;

  /** Takes what is found. May block until there is room. */
  interface Visitor {
    void file(Found found) throws InterruptedException;

    /** A folder that was listed, or an archive file whose members were given in its place. */
    void opened(Found found) throws InterruptedException;

    /** A folder or archive file that cannot be listed. */
    void failed(Found found, FailureReason reason, String detail) throws InterruptedException;
  }
}
