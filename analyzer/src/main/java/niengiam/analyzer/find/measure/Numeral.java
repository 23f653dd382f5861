package niengiam.analyzer.find.measure;

import java.math.BigDecimal;

/**
 * A number as read from text.
 *
 * @param decimals printed digits after a decimal comma or point
 * @param scaled a scale word (triệu, tỷ) is part of it
 * @param grouped its thousands are separated
 * @param suspect its separators break the Vietnamese rule (62.5 for 62,5)
 */
record Numeral(
    int start,
    int end,
    BigDecimal value,
    int decimals,
    boolean scaled,
    boolean grouped,
    boolean suspect) {

  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(start, newEnd, value.multiply(factor), decimals, true, grouped, suspect);
  }

  Numeral plus(BigDecimal more, int newEnd) {
    return new Numeral(start, newEnd, value.add(more), decimals, true, grouped, suspect);
  }

  /** A comma before three digits read as a thousands separator: "1,394 người". */
  Numeral commaAsThousands() {
    return new Numeral(start, end, value.movePointRight(3), 0, scaled, true, true);
  }
}
