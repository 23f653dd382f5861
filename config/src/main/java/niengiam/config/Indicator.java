package niengiam.config;

import java.util.List;

/**
 * An indicator of the catalogue: what analysts compare over years. A result is the indicator id
 * that a figure of the text gets.
 *
 * @param name as an analyst would title the row
 * @param units normalised unit names that it is counted in
 * @param phrases wordings in text, accented, lower case; all words of one of them must stand near
 *     the figure
 * @param without words that rule it out when they stand in the same phrase
 */
public record Indicator(
    String id,
    String name,
    List<String> units,
    List<String> phrases,
    List<String> without,
    List<Example> examples)
    implements Rule {
  public Indicator {
    units = units == null ? List.of() : List.copyOf(units);
    phrases = phrases == null ? List.of() : List.copyOf(phrases);
    without = without == null ? List.of() : List.copyOf(without);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
