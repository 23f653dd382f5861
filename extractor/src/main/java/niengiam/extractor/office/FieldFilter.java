package niengiam.extractor.office;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells the shown result of a field ("3") from its instruction ("PAGE"). Fields nest and may reach
 * over paragraphs, so one filter reads a whole document.
 */
final class FieldFilter {
  private static final char BEGIN = '\u0013';
  private static final char SEPARATOR = '\u0014';
  private static final char END = '\u0015';

  /** Deeper nesting is damage. */
  private static final int DEEPEST = 64;

  /** For each open field, whether its instruction is being read. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  /** Whether the next character of the text is shown. */
  boolean shows(char c) {
    if (c == BEGIN && open.size() < DEEPEST) {
      open.push(true);
    } else if (c == SEPARATOR && !open.isEmpty()) {
      open.pop();
      open.push(false);
    } else if (c == END) {
      open.poll();
    }
    return c != BEGIN && c != SEPARATOR && c != END && !open.contains(true);
  }
}
