package niengiam.app.http.page;

import java.util.ArrayList;
import java.util.List;

/** Text cut where its marks begin and end. */
public final class Marked {
  /** A piece of the text. */
  public record Part(String text, boolean marked) {}

  private Marked() {}

  /**
   * @param marks half-open ranges in order
   */
  public static List<Part> parts(String text, List<List<Integer>> marks) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (List<Integer> mark : marks) {
      add(text, at, mark.getFirst(), false, parts);
      add(text, mark.getFirst(), mark.getLast(), true, parts);
      at = Math.max(at, mark.getLast());
    }
    add(text, at, text.length(), false, parts);
    return parts;
  }

  private static void add(String text, int from, int to, boolean marked, List<Part> parts) {
    if (to > from) {
      parts.add(new Part(text.substring(from, to), marked));
    }
  }
}
