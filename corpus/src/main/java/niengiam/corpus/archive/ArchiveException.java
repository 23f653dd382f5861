package niengiam.corpus.archive;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The archive cannot be used; the message is one sentence that says what to do. */
public final class ArchiveException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final Told told;

  public ArchiveException(Told told) {
    this(told, null);
  }

  public ArchiveException(Told told, @Nullable Throwable cause) {
    super(told.vi(), cause);
    this.told = told;
  }

  /** The message in both languages. */
  public Told told() {
    return told;
  }
}
