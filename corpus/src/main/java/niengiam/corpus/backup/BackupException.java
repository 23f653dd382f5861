package niengiam.corpus.backup;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A backup cannot be made or used; the message is one Vietnamese sentence that says what to do. */
public final class BackupException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public BackupException(String message) {
    super(message);
  }

  public BackupException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
