package niengiam.corpus.correction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What is right instead. */
public sealed interface Change {
  /**
   * @param unit absent where the unit was read well
   */
  record Figure(BigDecimal value, Optional<String> unit) implements Change {}

  /**
   * @param canonical of the document that is cited ("258-KH/HU")
   */
  record Citation(String canonical) implements Change {}

  record Day(LocalDate date) implements Change {}

  /** What is printed there; the facts that were read from the words stay as they are. */
  record Wording(String text) implements Change {}

  /** What was read there is right. */
  record Confirmed() implements Change {}

  /** Nothing is stated there. */
  record NotAFact() implements Change {}
}
