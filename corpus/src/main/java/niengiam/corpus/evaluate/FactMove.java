package niengiam.corpus.evaluate;

import java.util.ArrayList;
import java.util.List;

/** One fact that two scorings of a document, or of two printings of it, see differently. */
public record FactMove(Kind kind, Scores.Difference fact) {
  /** What became of a fact. */
  public enum Kind {
    /** Of the gold, found before and not now. */
    LOST,
    /** Not of the gold, found now and not before. */
    SPURIOUS,
    /** Of the gold, found now and not before. */
    GAINED,
    /** Not of the gold, found before and not now. */
    CLEARED
  }

  public boolean gain() {
    return kind == Kind.GAINED || kind == Kind.CLEARED;
  }

  /**
   * Losses first, in the order of the scores. Where the earlier scoring does not tell places, equal
   * surfaces are the same fact as often as both have them.
   */
  static List<FactMove> between(List<Scores.Difference> before, List<Scores.Difference> now) {
    boolean placed = before.stream().anyMatch(d -> d.start().isPresent());
    List<FactMove> moves = new ArrayList<>();
    for (Scores.Difference d : without(now, before, placed)) {
      moves.add(new FactMove(d.missed() ? Kind.LOST : Kind.SPURIOUS, d));
    }
    for (Scores.Difference d : without(before, now, placed)) {
      moves.add(new FactMove(d.missed() ? Kind.GAINED : Kind.CLEARED, d));
    }
    return List.copyOf(moves);
  }

  private static List<Scores.Difference> without(
      List<Scores.Difference> all, List<Scores.Difference> taken, boolean placed) {
    List<Scores.Difference> rest = new ArrayList<>(taken);
    List<Scores.Difference> left = new ArrayList<>();
    for (Scores.Difference d : all) {
      int twin = 0;
      while (twin < rest.size() && !same(d, rest.get(twin), placed)) {
        twin++;
      }
      if (twin < rest.size()) {
        rest.remove(twin);
      } else {
        left.add(d);
      }
    }
    return left;
  }

  private static boolean same(Scores.Difference a, Scores.Difference b, boolean placed) {
    return placed ? a.same(b) : a.withoutStart().same(b.withoutStart());
  }
}
