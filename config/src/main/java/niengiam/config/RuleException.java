package niengiam.config;

import java.io.Serial;
import java.util.List;

/** Rules that cannot be used; the message lists every error with its file and line. */
public final class RuleException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public RuleException(List<String> errors) {
    super(String.join("\n", errors));
  }
}
