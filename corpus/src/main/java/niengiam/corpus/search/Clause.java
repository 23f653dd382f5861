package niengiam.corpus.search;

import java.util.List;

/**
 * A part of a query that matches by any of its alternatives.
 *
 * @param excluded what matches is left out
 */
record Clause(List<Unit> alternatives, boolean excluded) {
  Clause {
    alternatives = List.copyOf(alternatives);
  }

  /** What can match. */
  sealed interface Unit {
    /** As typed. */
    String text();

    record Word(String text) implements Unit {}

    /** Words in this order, next to each other. */
    record Phrase(String text) implements Unit {}

    /** These words in any order. */
    record All(String text) implements Unit {}

    record Prefix(String text) implements Unit {}

    /**
     * @param key of the code
     */
    record Code(String text, String key) implements Unit {}
  }
}
