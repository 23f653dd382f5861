package niengiam.app.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Round figures from zero, or below it, to over the greatest value. An axis that leaves out zero
 * makes small changes look great.
 */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {
  private static final BigDecimal STEPS = BigDecimal.valueOf(5);
  private static final List<BigDecimal> ROUND =
      Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();

  static Axis of(List<BigDecimal> values) {
    BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal range = high.subtract(low);
    if (range.signum() == 0) {
      return new Axis(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
    }
    BigDecimal rough = range.divide(STEPS, range.scale() + 3, RoundingMode.UP);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    BigDecimal step =
        ROUND.stream()
            .map(power::multiply)
            .filter(candidate -> candidate.compareTo(rough) >= 0)
            .findFirst()
            .orElse(power);
    return new Axis(
        low.divide(step, 0, RoundingMode.FLOOR).multiply(step),
        high.divide(step, 0, RoundingMode.CEILING).multiply(step),
        step);
  }

  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal at = low; at.compareTo(high) <= 0; at = at.add(step)) {
      ticks.add(at);
    }
    return ticks;
  }

  /** 0 at the low end, 1 at the high end. */
  double share(BigDecimal value) {
    return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
  }
}
