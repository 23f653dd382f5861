package niengiam.analyzer.find.reference;

import java.util.Optional;
import niengiam.config.DocumentType;

/**
 * What stands before a number.
 *
 * @param start of the type word, or of the number where none is printed
 * @param type of the type word
 * @param announced the word "số" is printed
 */
public record Hint(int start, Optional<DocumentType> type, boolean announced) {
  /** Nothing. */
  public static Hint none(int start) {
    return new Hint(start, Optional.empty(), false);
  }

  boolean given() {
    return type.isPresent() || announced;
  }
}
