package niengiam.analyzer.fact;

import niengiam.extractor.layout.Span;

/**
 * A place, organisation or person.
 *
 * @param name one name for all its spellings in the document
 */
public record Entity(
    Span span, String surface, Kind kind, String name, String rule, double confidence)
    implements Fact {
  /** What it is. */
  public enum Kind {
    PLACE,
    ORGANIZATION,
    PERSON
  }
}
