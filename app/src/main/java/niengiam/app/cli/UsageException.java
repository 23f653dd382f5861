package niengiam.app.cli;

import java.io.Serial;

/** Words of the command line that cannot be followed, found after they were parsed. */
final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
