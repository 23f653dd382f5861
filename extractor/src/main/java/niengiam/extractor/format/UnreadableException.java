package niengiam.extractor.format;

import java.io.IOException;
import java.io.Serial;

/** A file that a reader gives up on, with the reason that the ledger shows. */
public final class UnreadableException extends IOException {
  @Serial private static final long serialVersionUID = 1;
  private final FailureReason reason;

  public UnreadableException(FailureReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public FailureReason reason() {
    return reason;
  }
}
