package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Measure;

/**
 * C11: "307/346 vụ (88,7%)", or a part behind "trong đó", whose percent does not follow from the
 * counts. Where any count of the passage explains the percent, that one was meant.
 */
final class Percents implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What may stand between a part and its percent. */
  private static final Pattern LINK =
      Pattern.compile(
          "[\\s,(–-]*(?:(?:bằng|đạt|chiếm|tương đương|tương ứng|với)?\\s*(?:tỷ lệ|tỉ lệ)?\\s*"
              + "(?:là|đạt|bằng|chiếm)?)[\\s(]*");

  /** A percent of something else than the total. */
  private static final Pattern OTHER_BASE =
      Pattern.compile(
          "^\\s*(?:kế hoạch|kh\\b|chỉ tiêu|dự toán|mục tiêu|nghị quyết|so với|cùng kỳ|ct\\b|/).*",
          Pattern.DOTALL);

  private static final Pattern PART_OF =
      Pattern.compile("trong đó|trong số|gồm|chia ra|cụ thể|kết quả");

  private static final Pattern OF_TOTAL =
      Pattern.compile("^\\s*(?:\\)\\s*)?(?:trên )?(?:tổng số|tổng).*", Pattern.DOTALL);

  private final double tolerance;

  /**
   * @param tolerance points of percent that careless rounding may cost
   */
  Percents(double tolerance) {
    this.tolerance = tolerance;
  }

  @Override
  public String id() {
    return "C11-percent";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      List<Figure> figures = scene.figures();
      for (int i = 1; i < figures.size(); i++) {
        if (figures.get(i).percent()) {
          check(document, scene, i).ifPresent(suspicions::add);
        }
      }
    }
    return suspicions;
  }

  private Optional<Suspicion> check(Reading document, Scene scene, int at) {
    Figure percent = scene.figures().get(at);
    Figure part = scene.figures().get(at - 1);
    String behind =
        scene.between(percent.end(), Math.min(scene.text().length(), percent.end() + 40));
    if (OTHER_BASE.matcher(behind).matches() || !linked(scene, part, percent)) {
      return Optional.empty();
    }
    Optional<BigDecimal> denominator =
        part.measure().kind() == Measure.Kind.RATIO
            ? part.measure().denominator()
            : Optional.empty();
    if (denominator.isPresent()) {
      return fits(part.value(), denominator.get(), percent) || explained(scene, part, percent)
          ? Optional.empty()
          : Optional.of(suspicion(document, scene, part, percent, denominator.get(), part));
    }
    if (!part.counts()) {
      return Optional.empty();
    }
    boolean ofTotal = OF_TOTAL.matcher(behind).matches();
    return total(scene, at - 1, ofTotal)
        .filter(total -> !explained(scene, part, percent))
        .map(total -> suspicion(document, scene, part, percent, total.value(), total));
  }

  /** Unit words of the part may stand before the link: "307 vụ (bằng 88,7%". */
  private static boolean linked(Scene scene, Figure part, Figure percent) {
    String gap = scene.between(part.end(), percent.start());
    return gap.length() <= 40 && LINK.matcher(gap).matches();
  }

  /** The greater count of the same things before the part, which the text calls its total. */
  private static Optional<Figure> total(Scene scene, int part, boolean ofTotal) {
    Figure figure = scene.figures().get(part);
    for (int i = part - 1; i >= 0; i--) {
      Figure total = scene.figures().get(i);
      if (total.counts() && total.kin(figure) && total.value().compareTo(figure.value()) > 0) {
        boolean named =
            PART_OF.matcher(scene.between(total.end(), figure.start())).find() || ofTotal;
        return named ? Optional.of(total) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether any two counts of the passage give the percent. */
  private boolean explained(Scene scene, Figure part, Figure percent) {
    for (Figure total : scene.figures()) {
      if (!total.equals(percent)
          && (fits(part.value(), total.value(), percent)
              || total
                  .measure()
                  .denominator()
                  .filter(d -> fits(total.value(), d, percent))
                  .isPresent()
              || total
                  .measure()
                  .denominator()
                  .filter(d -> fits(part.value(), d, percent))
                  .isPresent())) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(BigDecimal part, BigDecimal total, Figure percent) {
    if (total.signum() == 0) {
      return true;
    }
    BigDecimal share = share(part, total);
    BigDecimal digit = BigDecimal.ONE.movePointLeft(Math.max(0, decimals(percent)));
    return share.subtract(percent.value()).abs().compareTo(digit.max(BigDecimal.valueOf(tolerance)))
        <= 0;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal total) {
    return part.multiply(HUNDRED).divide(total, MathContext.DECIMAL64);
  }

  /** Digits that are printed behind the comma. */
  private static int decimals(Figure percent) {
    String surface = percent.measure().surface();
    int comma = surface.indexOf(',');
    int digits = 0;
    for (int i = comma + 1; comma >= 0 && i < surface.length(); i++) {
      if (!Character.isDigit(surface.charAt(i))) {
        break;
      }
      digits++;
    }
    return digits;
  }

  private Suspicion suspicion(
      Reading document, Scene scene, Figure part, Figure percent, BigDecimal of, Figure total) {
    BigDecimal right =
        share(part.value(), of).setScale(Math.max(1, decimals(percent)), RoundingMode.HALF_UP);
    List<niengiam.corpus.answer.Evidence> places = new ArrayList<>();
    places.add(document.evidence(scene, percent));
    places.add(document.evidence(scene, part));
    if (!total.equals(part)) {
      places.add(document.evidence(scene, total));
    }
    return Suspicion.of(
        this,
        places,
        Numbers.print(right, "%"),
        percent.printed(),
        "part",
        Numbers.print(part.value()),
        "total",
        Numbers.print(of));
  }
}
