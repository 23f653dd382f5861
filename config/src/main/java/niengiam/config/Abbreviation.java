package niengiam.config;

import java.util.List;

/**
 * A short form and what it stands for. A result is the long form that a search for the short one
 * must find too.
 *
 * @param longForms most usual first
 */
public record Abbreviation(
    String id, String shortForm, List<String> longForms, List<Example> examples) implements Rule {
  public Abbreviation {
    longForms = longForms == null ? List.of() : List.copyOf(longForms);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
