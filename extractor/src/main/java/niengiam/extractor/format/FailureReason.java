package niengiam.extractor.format;

/** Why a file gave no text. */
public enum FailureReason {
  /** Damaged, empty, cut off, or not what it says it is. */
  UNREADABLE,
  ENCRYPTED,
  UNSUPPORTED,
  TOO_LARGE,
  TIMED_OUT,
  /** The process that read it died. */
  CRASHED,
  /** Bears a mark of secrecy and was kept out. */
  RESTRICTED,
  /**
   * Nothing but page images, and OCR is off or its model is missing; read again once it is there.
   */
  NEEDS_OCR,
  /** Listed, and gone when it was to be read. */
  VANISHED,
  /** Written to while it was read. */
  CHANGED
}
