package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.analyzer.fact.Quantity;

/**
 * A number with its unit, before it is known what sort of figure it is. Offsets are those of the
 * passage text.
 *
 * @param start of the number, its sign included
 * @param unitStart where unit and noun begin, or the end of the figure where no unit is printed
 * @param sign -1 where a minus is printed
 * @param high the upper end of a range
 * @param bound what the qualifier or the words after say: "at-least", "at-most", "about" or empty
 */
record Figure(
    int start,
    int end,
    int unitStart,
    Numeral number,
    int sign,
    Optional<BigDecimal> high,
    Optional<BigDecimal> denominator,
    Optional<UnitMatcher.Match> unit,
    String noun,
    Optional<QualifierReader.Found> qualifier,
    String bound,
    boolean rank,
    double confidence) {

  BigDecimal factor() {
    return unit.map(UnitMatcher.Match::factor).orElse(BigDecimal.ONE);
  }

  BigDecimal value() {
    return number.value().multiply(factor()).multiply(BigDecimal.valueOf(sign));
  }

  String unitName() {
    return unit.map(UnitMatcher.Match::name).orElse(noun);
  }

  boolean in(String group) {
    return unit.filter(u -> u.is(group)).isPresent();
  }

  /** Where the figure begins with its qualifier. */
  int from() {
    return qualifier.map(QualifierReader.Found::start).orElse(start);
  }

  Quantity quantity() {
    if (high.isPresent()) {
      return new Quantity.Range(value(), high.get().multiply(factor()));
    }
    return switch (bound) {
      case "at-least" -> new Quantity.AtLeast(value());
      case "at-most" -> new Quantity.AtMost(value());
      case "about" -> new Quantity.Approximately(value());
      default -> new Quantity.Exact(value());
    };
  }
}
