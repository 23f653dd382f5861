package niengiam.config;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is counted or measured. A result is "value unit" with the value as a plain decimal ("22
 * trường").
 *
 * @param name normalised, lower case ("trường", "đồng", "%")
 * @param group dimension: people, bodies, places, events, cases, education, physical, money, ratio,
 *     time
 * @param words spellings in text, lower case, that mean the unit itself
 * @param factor how many of the unit one of its words stands for, 1 but for scaled spellings
 */
public record Unit(
    String id,
    String name,
    String group,
    List<String> words,
    BigDecimal factor,
    List<Example> examples)
    implements Rule {
  public Unit {
    words = words == null ? List.of() : List.copyOf(words);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
