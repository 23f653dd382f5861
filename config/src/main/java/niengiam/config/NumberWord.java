package niengiam.config;

import java.math.BigDecimal;
import java.util.List;

/**
 * A word that stands for a number or a part of one. A result is the value as a plain decimal.
 *
 * @param word as written, lower case
 * @param value what it stands for
 * @param role "digit", "ten", "hundred", "scale", "zero", "half"
 */
public record NumberWord(
    String id, String word, BigDecimal value, String role, List<Example> examples) implements Rule {
  public NumberWord {
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
