package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.config.Unit;

/** Finds the longest unit that stands at an offset, with the rate that follows it (/người/năm). */
final class UnitMatcher {
  private static final Set<String> PER_ANYTHING = Set.of("money", "physical");
  private static final int MOST_RATES = 3;

  private final Node root = new Node();

  UnitMatcher(List<Unit> units) {
    for (Unit unit : units) {
      for (String word : unit.words()) {
        Node node = root;
        for (char c : Folding.fold(word).toCharArray()) {
          node = node.orAdd(c);
        }
        node.unit = Optional.of(unit);
      }
    }
  }

  private static final class Node {
    private String letters = "";
    private Node[] next = {};
    private Optional<Unit> unit = Optional.empty();

    Node orAdd(char c) {
      if (letters.indexOf(c) < 0) {
        letters += c;
        next = Arrays.copyOf(next, next.length + 1);
        next[next.length - 1] = new Node();
      }
      return next[letters.indexOf(c)];
    }
  }

  /**
   * A unit in text.
   *
   * @param name normalised, with its rate ("đồng/người/năm")
   * @param factor what one of it is in the normalised unit
   * @param rate some "/…" is part of it
   */
  record Match(
      String id, int start, int end, String name, String group, BigDecimal factor, boolean rate) {
    boolean is(String other) {
      return group.equals(other);
    }
  }

  /** The longest unit at an offset of a folded text. */
  Optional<Match> match(String text, int at) {
    return longest(text, at).map(m -> rates(text, m));
  }

  private Optional<Match> longest(String text, int at) {
    Optional<Match> best = Optional.empty();
    Node node = root;
    int i = at;
    while (i < text.length()) {
      int letter = node.letters.indexOf(text.charAt(i));
      if (letter < 0) {
        break;
      }
      node = node.next[letter];
      i++;
      while (Folding.is(text, i - 1, ' ') && Folding.is(text, i, ' ')) {
        i++;
      }
      if (node.unit.isPresent() && boundary(text, i)) {
        Unit u = node.unit.get();
        best = Optional.of(new Match(u.id(), at, i, u.name(), u.group(), u.factor(), false));
      }
    }
    return best;
  }

  private static boolean boundary(String text, int end) {
    boolean symbol = !Character.isLetter(text.charAt(end - 1));
    return symbol || end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }

  private Match rates(String text, Match unit) {
    Match whole = unit;
    for (int i = 0; i < MOST_RATES; i++) {
      int slash = slash(text, whole);
      if (slash < 0) {
        return whole;
      }
      int at = Folding.blank(text, slash + 1);
      Optional<Match> per = longest(text, at);
      boolean any = PER_ANYTHING.contains(unit.group());
      if (per.isEmpty() ? !any || !Folding.letter(text, at) : !any && !per.get().is("time")) {
        return whole;
      }
      int end = per.isPresent() ? per.get().end() : Folding.wordEnd(text, at);
      String name = per.map(Match::name).orElseGet(() -> text.substring(at, end));
      whole =
          new Match(
              unit.id(),
              unit.start(),
              end,
              whole.name() + "/" + name,
              unit.group(),
              unit.factor(),
              true);
    }
    return whole;
  }

  /** The slash of a rate: at once, or after what is weighed ("15 kg gạo/người"). */
  private static int slash(String text, Match unit) {
    int at = Folding.blank(text, unit.end());
    if (Folding.is(text, at, '/')) {
      return at;
    }
    if (!unit.is("physical") || at == unit.end()) {
      return -1;
    }
    for (int words = 0; words < 2 && Folding.letter(text, at); words++) {
      int end = Folding.wordEnd(text, at);
      if (Folding.is(text, end, '/')) {
        return end;
      }
      at = Folding.blank(text, end);
    }
    return -1;
  }
}
