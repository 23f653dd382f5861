package niengiam.corpus.archive;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The archive cannot be used; the message is one Vietnamese sentence that says what to do. */
public final class ArchiveException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
