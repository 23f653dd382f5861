package niengiam.analyzer.fact;

import java.math.BigDecimal;

/** How much, as far as the text says it. The unit stands in {@link Measure#unit()}. */
public sealed interface Quantity {
  /** The number that stands for the quantity: as printed, or the lower end of a range. */
  BigDecimal value();

  record Exact(BigDecimal value) implements Quantity {}

  /** Both ends included. */
  record Range(BigDecimal value, BigDecimal high) implements Quantity {}

  record AtLeast(BigDecimal value) implements Quantity {}

  record AtMost(BigDecimal value) implements Quantity {}

  record Approximately(BigDecimal value) implements Quantity {}
}
