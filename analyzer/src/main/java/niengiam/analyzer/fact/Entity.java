package niengiam.analyzer.fact;

import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A place, organisation or person.
 *
 * @param name one name for all its spellings in the document
 * @param identity the unit that a place is, where that is certain
 */
public record Entity(
    Span span,
    String surface,
    Kind kind,
    String name,
    String rule,
    double confidence,
    Optional<PlaceIdentity> identity)
    implements Fact {
  /** What it is. */
  public enum Kind {
    PLACE,
    ORGANIZATION,
    PERSON
  }
}
