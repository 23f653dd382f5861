package niengiam.analyzer.find;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The lines of a text in capitals that are short enough for the type of a document: "QUY CHẾ".
 * Looked for when first asked after: few documents point at themselves.
 */
public final class CapitalLines {
  private static final int LONGEST = 30;

  private final String text;
  private final Set<String> lines = new HashSet<>();
  private boolean read;

  public CapitalLines(String text) {
    this.text = text;
  }

  boolean contains(String line) {
    if (!read) {
      read = true;
      text.lines()
          .map(String::strip)
          .filter(l -> l.length() <= LONGEST && l.equals(l.toUpperCase(Locale.ROOT)))
          .forEach(lines::add);
    }
    return lines.contains(line);
  }
}
