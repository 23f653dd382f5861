package niengiam.extractor.container;

import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.UnreadableException;

/** What is left of the limits while an archive unpacks; nested archives draw on the same budget. */
final class Budget {
  private final Limits limits;
  private final long packed;
  private long members;
  private long bytes;

  /**
   * @param packed the size of the outermost archive in bytes
   */
  Budget(Limits limits, long packed) {
    this.limits = limits;
    this.packed = packed;
  }

  Limits limits() {
    return limits;
  }

  void member() throws UnreadableException {
    if (++members > limits.members()) {
      throw tooLarge("the archive has more than " + limits.members() + " members");
    }
  }

  void bytes(int more) throws UnreadableException {
    bytes += more;
    if (bytes > limits.bytes()) {
      throw tooLarge("the archive unpacks to more than " + limits.bytes() + " bytes");
    }
    if (bytes > Limits.HARMLESS && bytes / limits.ratio() > packed) {
      throw tooLarge("the archive unpacks to more than " + limits.ratio() + " times its size");
    }
  }

  /** Whether nothing more may be unpacked. */
  boolean spent() {
    return members > limits.members()
        || bytes > limits.bytes()
        || bytes > Limits.HARMLESS && bytes / limits.ratio() > packed;
  }

  private static UnreadableException tooLarge(String detail) {
    return new UnreadableException(FailureReason.TOO_LARGE, detail);
  }
}
