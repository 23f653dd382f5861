package niengiam.corpus.archive;

/** What came of one file in one run. Every file that a run sees has exactly one. */
public enum Outcome {
  /** Its document was not in the archive, or not under these bytes. */
  NEW,
  /** The archive has it from this very place already. */
  UNCHANGED,
  /** The archive has the same bytes from another place. */
  DUPLICATE,
  FAILED
}
