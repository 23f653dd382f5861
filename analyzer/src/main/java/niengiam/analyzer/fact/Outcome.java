package niengiam.analyzer.fact;

import java.util.Optional;

/**
 * What became of a target.
 *
 * @param words that say so ("đạt"), absent where target and result tell it
 */
public record Outcome(Status status, Optional<String> words) {
  /** Whether the target was reached. */
  public enum Status {
    MET,
    EXCEEDED,
    NOT_MET,
    UNKNOWN
  }
}
