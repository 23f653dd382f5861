package niengiam.corpus.archive;

/** What came of one file in one run. Every file that a run counts has exactly one. */
public enum Outcome {
  /** Its document was not in the archive, or not under these bytes. */
  NEW,
  /** The archive has it from this very place already. */
  UNCHANGED,
  /** The archive has the same bytes from another place. */
  DUPLICATE,
  FAILED,
  /**
   * A folder or archive file that failed before and now gave its files. It is not counted: they
   * are.
   */
  OPENED
}
