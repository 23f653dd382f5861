package niengiam.config;

import java.util.List;

/**
 * A word before a figure that bounds or blurs it. A result is "sense value".
 *
 * @param words lower case ("trên", "hơn")
 * @param sense "at-least", "at-most", "about"
 */
public record Qualifier(String id, List<String> words, String sense, List<Example> examples)
    implements Rule {
  public Qualifier {
    words = words == null ? List.of() : List.copyOf(words);
    examples = examples == null ? List.of() : List.copyOf(examples);
  }
}
