package niengiam.config;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A form of heading label. A result is "label | title", with nothing after the bar where the label
 * opens a paragraph without title. The order of the file is the order of nesting: an earlier form
 * holds the later ones.
 *
 * @param level 1 for a part (Phần), 2 for I., 3 for 1., 4 for 1.1., 5 for a)
 * @param label pattern of the label; it is matched at the start of a paragraph
 * @param after pattern of what stands between label and title
 * @param title "line": all of the line, or the next line where it is empty; "short": the line when
 *     it is short, or its words before a colon; "none": the label never has a title
 */
public record HeadingForm(
    String id,
    int level,
    String description,
    Pattern label,
    Pattern after,
    String title,
    List<Example> examples)
    implements Rule {
  private static final List<String> TITLES = List.of("line", "short", "none");

  public HeadingForm {
    if (label == null || after == null || !TITLES.contains(title)) {
      throw new IllegalArgumentException(
          id + " needs label and after (patterns) and title (one of " + TITLES + ")");
    }
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
