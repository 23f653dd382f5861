package niengiam.config;

import java.util.List;

/**
 * A form of heading label. A result is "label title".
 *
 * @param level 1 for a part (Phần), 2 for I., 3 for 1., 4 for 1.1., 5 for a)
 */
public record HeadingForm(String id, int level, String description, List<Example> examples)
    implements Rule {
  public HeadingForm {
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
