package niengiam.config;

import java.util.List;

/**
 * A text that a rule must read, with what comes out, or (nothing comes out) one that it must leave
 * alone. What a result looks like depends on the kind of rule and is said in its YAML file.
 */
public record Example(String text, List<String> reads) {
  public Example {
    reads = reads == null ? List.of() : List.copyOf(reads);
  }
}
