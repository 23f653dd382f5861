package niengiam.corpus.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import niengiam.analyzer.fact.Measure;
import niengiam.corpus.answer.SeriesValue.Conversion;

/** Shows how a printed number became a value: "33,9 tỷ đồng" is 33.900.000.000 đồng. */
final class Conversions {
  private Conversions() {}

  /** Empty when the number is printed in the unit of the value. */
  static Optional<Conversion> of(Measure measure) {
    return Precision.printed(measure.surface())
        .filter(printed -> printed.value().signum() != 0)
        .flatMap(printed -> of(measure, printed));
  }

  private static Optional<Conversion> of(Measure measure, Precision.Printed printed) {
    BigDecimal factor =
        Precision.plain(measure.quantity().value().divide(printed.value(), MathContext.DECIMAL64));
    boolean thousands =
        factor.compareTo(BigDecimal.TEN) > 0
            && factor.stripTrailingZeros().unscaledValue().equals(BigDecimal.ONE.unscaledValue());
    return thousands
        ? Optional.of(new Conversion(printed.digits(), measure.unitText(), factor, measure.unit()))
        : Optional.empty();
  }
}
