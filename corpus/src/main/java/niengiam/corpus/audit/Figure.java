package niengiam.corpus.audit;

import java.math.BigDecimal;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.corpus.compare.Precision;

/**
 * A figure and its place in the text of its passage.
 *
 * @param start offset in the passage, as all offsets here
 */
record Figure(Measure measure, int start, int end) {
  BigDecimal value() {
    return measure.quantity().value();
  }

  String unit() {
    return measure.unit();
  }

  /** A plain number of things or an amount of money, neither bounded nor approximate. */
  boolean counts() {
    Measure.Kind kind = measure.kind();
    return (kind == Measure.Kind.COUNT || kind == Measure.Kind.MONEY)
        && measure.quantity() instanceof Quantity.Exact;
  }

  boolean percent() {
    return measure.kind() == Measure.Kind.PERCENT && measure.quantity() instanceof Quantity.Exact;
  }

  /** What rounding of the printed number can hide. */
  BigDecimal hidden() {
    return Precision.halfDigit(value(), measure.surface());
  }

  /** Whether both count the same: "vụ" are "vụ việc", and "lượt người" are "lượt". */
  boolean kin(Figure other) {
    String one = unit();
    String two = other.unit();
    return !one.isEmpty()
        && !two.isEmpty()
        && (one.equals(two) || one.startsWith(two + " ") || two.startsWith(one + " "));
  }

  /** The value as Vietnamese offices print it, with its unit. */
  String printed() {
    return Numbers.print(value(), unit());
  }
}
