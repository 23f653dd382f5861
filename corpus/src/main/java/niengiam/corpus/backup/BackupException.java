package niengiam.corpus.backup;

import java.io.Serial;
import niengiam.corpus.archive.Told;
import org.jspecify.annotations.Nullable;

/** A backup cannot be made or used; the message is one sentence that says what to do. */
public final class BackupException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final Told told;

  public BackupException(Told told) {
    this(told, null);
  }

  public BackupException(Told told, @Nullable Throwable cause) {
    super(told.vi(), cause);
    this.told = told;
  }

  /** The message in both languages. */
  public Told told() {
    return told;
  }
}
