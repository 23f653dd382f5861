package niengiam.extractor.container;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.UnreadableException;

/** Lets through as many bytes as a member may have. */
final class Allowance extends OutputStream {
  private final OutputStream out;
  private final Budget budget;
  private long size;
  private Optional<UnreadableException> refusal = Optional.empty();

  Allowance(OutputStream out, Budget budget) {
    this.out = out;
    this.budget = budget;
  }

  /** Why no more bytes were let through; libraries may have wrapped what was thrown. */
  Optional<UnreadableException> refusal() {
    return refusal;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      budget.bytes(length);
      size += length;
      if (size > budget.limits().memberBytes()) {
        throw new UnreadableException(
            FailureReason.TOO_LARGE,
            "the member has more than " + budget.limits().memberBytes() + " bytes");
      }
    } catch (UnreadableException e) {
      refusal = Optional.of(e);
      throw e;
    }
    out.write(bytes, from, length);
  }
}
