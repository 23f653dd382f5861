package niengiam.analyzer.find.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.analyzer.structure.Passage;

/**
 * Totals whose parts stand in other passages: in the items of the list under them, or in the note
 * that hangs on them. One instance a document and thread.
 */
public final class OpenTotals {
  /** From a figure to the mark of its note. */
  private static final int NEAR = 60;

  private static final int DEEPEST = 6;

  private final TreeMap<Integer, Counted> byEnd = new TreeMap<>();
  private final Map<Integer, Integer> anchors;
  private final Deque<Level> levels = new ArrayDeque<>();
  private List<Counted> announced = List.of();
  private List<Counted> last = List.of();
  private boolean note;

  /** The items with one mark. */
  private record Level(char mark, Scope scope, List<Counted> totals) {}

  /**
   * @param anchors by where the text of a note begins, where its mark stands in the body
   */
  public OpenTotals(Map<Integer, Integer> anchors) {
    this.anchors = Map.copyOf(anchors);
  }

  /** The list that a passage is an item of, if its total is known. */
  Optional<Scope> enter(Passage passage, String text) {
    if (passage.footnote().isPresent() != note) {
      note = passage.footnote().isPresent();
      levels.clear();
      announced = List.of();
      last = List.of();
    }
    char mark = mark(text);
    if (mark == 0) {
      levels.clear();
      return Optional.empty();
    }
    while (!levels.isEmpty() && levels.stream().anyMatch(l -> l.mark() == mark)) {
      if (levels.peek().mark() == mark) {
        return Optional.of(levels.peek().scope());
      }
      levels.pop();
    }
    if (levels.size() == DEEPEST) {
      return Optional.empty();
    }
    Level level = new Level(mark, new Scope(announced, true, true, Scope.WHOLE), announced);
    levels.push(level);
    return Optional.of(level.scope());
  }

  /** The figures of the last sentence before this passage, the nearest first. */
  List<Counted> before() {
    return last;
  }

  /** What the note hangs on that a passage begins. */
  Optional<Counted> noted(Passage passage) {
    Integer anchor = passage.footnote().isPresent() ? anchors.get(passage.span().start()) : null;
    if (anchor == null) {
      return Optional.empty();
    }
    Map.Entry<Integer, Counted> total = byEnd.floorEntry(anchor);
    return total != null && anchor - total.getKey() <= NEAR
        ? Optional.of(total.getValue())
        : Optional.empty();
  }

  /**
   * After a passage.
   *
   * @param lastSentence its figures, the nearest first
   */
  void leave(Passage passage, List<Counted> all, List<Counted> lastSentence) {
    String printed = passage.text().stripTrailing();
    boolean announces = printed.endsWith(":");
    List<Counted> inherited = levels.isEmpty() ? List.of() : levels.peek().totals();
    announced = !announces ? List.of() : lastSentence.isEmpty() ? inherited : lastSentence;
    last = lastSentence;
    if (!anchors.isEmpty() && passage.footnote().isEmpty()) {
      all.forEach(counted -> byEnd.put(counted.measure().span().end(), counted));
    }
  }

  /** Of an item: its bullet, 'a' for "a)"; else 0. */
  private static char mark(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at + 1 >= text.length()) {
      return 0;
    }
    char c = text.charAt(at);
    if ("-–—+*•●▪".indexOf(c) >= 0) {
      return c;
    }
    boolean lettered = Character.isLetter(c) && text.charAt(at + 1) == ')';
    return lettered ? 'a' : 0;
  }
}
