package niengiam.config;

import java.util.List;

/**
 * A form in which documents are cited; the grammar is Java, this is its name, its trust and its
 * examples. A result is the canonical number ("258-KH/HU") or, for a law, its name.
 *
 * @param confidence 0..1 of what the form finds
 */
public record ReferenceForm(
    String id, String description, double confidence, List<Example> examples) implements Rule {
  public ReferenceForm {
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
