package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * C10 in running text: "125 mô hình, gồm: … 31 mô hình; … 40 mô hình" whose parts are nearly, yet
 * not quite, the total. A list that says "trong đó" may leave out most of the total, so that only
 * parts which come close to it are taken for all parts.
 */
final class PartSums implements Check {
  /** The words before a list of all parts, and before one of some parts. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:(?<all>bao gồm|gồm có|gồm|chia ra|cụ thể)|(?<some>trong đó|trong số đó))"
              + "(?![\\p{L}])");

  private static final int FARTHEST_TOTAL = 160;
  private static final int MOST_PARTS = 14;

  /** A list of some parts is one of all parts only when it comes this close to the total. */
  private static final double CLOSE = 0.1;

  private final double tolerance;

  /**
   * @param tolerance share of the total by which a list of all parts may be off and still be meant
   *     as one
   */
  PartSums(double tolerance) {
    this.tolerance = tolerance;
  }

  @Override
  public String id() {
    return "C10-sum";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      if (scene.figures().size() > 2) {
        Matcher list = LIST.matcher(scene.text());
        while (list.find()) {
          check(document, scene, list).ifPresent(suspicions::add);
        }
      }
    }
    return suspicions;
  }

  private Optional<Suspicion> check(Reading document, Scene scene, Matcher list) {
    Optional<Figure> total = total(scene, list.start());
    if (total.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> parts = parts(scene, list.end(), total.get());
    boolean all = list.group("all") != null;
    if (parts.size() < (all ? 2 : 3) || parts.size() > MOST_PARTS) {
      return Optional.empty();
    }
    BigDecimal sum = sum(parts);
    BigDecimal expected = total.get().value();
    double apart = Numbers.apart(sum, expected);
    BigDecimal hidden =
        parts.stream().map(Figure::hidden).reduce(total.get().hidden(), BigDecimal::add);
    if (apart > (all ? tolerance : CLOSE)
        || sum.subtract(expected).abs().compareTo(hidden) <= 0
        || someOf(parts, expected)
        || sumElsewhere(scene, sum, total.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Suspicion.of(
            this,
            List.of(
                document.evidence(scene, total.get()),
                document.evidence(scene.place(parts.getFirst().start(), parts.getLast().end()))),
            total.get().printed(),
            Numbers.print(sum, total.get().unit()),
            "parts",
            String.join(" + ", parts.stream().map(p -> Numbers.print(p.value())).toList())));
  }

  /** The last count before the list, in its sentence or the one before. */
  private static Optional<Figure> total(Scene scene, int before) {
    for (Figure figure : scene.figures().reversed()) {
      if (figure.end() <= before && figure.counts()) {
        return before - figure.end() <= FARTHEST_TOTAL ? Optional.of(figure) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Counts of the same things to the end of the sentence, without what stands in brackets. */
  private static List<Figure> parts(Scene scene, int from, Figure total) {
    int end = scene.sentenceEnd(from);
    Matcher next = LIST.matcher(scene.text());
    if (next.find(from)) {
      end = Math.min(end, next.start());
    }
    List<Figure> parts = new ArrayList<>();
    for (Figure figure : scene.figures()) {
      if (figure.start() >= from && figure.end() <= end) {
        int depth = depth(scene.text(), from, figure.start());
        if (depth < 0) {
          return parts;
        }
        if (depth == 0 && figure.counts() && figure.kin(total)) {
          parts.add(figure);
        }
      }
    }
    return parts;
  }

  /** How many brackets opened and did not close; below zero when one closes that opened before. */
  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth < 0) {
        return depth;
      }
    }
    return depth;
  }

  private static BigDecimal sum(List<Figure> parts) {
    return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether some of the parts give the total, so that the rest is a part of a part. */
  private static boolean someOf(List<Figure> parts, BigDecimal total) {
    for (int set = 1; set < 1 << parts.size(); set++) {
      if (Integer.bitCount(set) > 1) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
          sum = (set >> i & 1) == 1 ? sum.add(parts.get(i).value()) : sum;
        }
        if (sum.compareTo(total) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the sum stands in the passage as a total of its own. */
  private static boolean sumElsewhere(Scene scene, BigDecimal sum, Figure total) {
    return scene.figures().stream()
        .anyMatch(f -> !f.equals(total) && f.kin(total) && f.value().compareTo(sum) == 0);
  }
}
