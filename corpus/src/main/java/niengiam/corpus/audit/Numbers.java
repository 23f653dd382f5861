package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.corpus.compare.Precision;

/** Numbers as cells and messages print them. */
final class Numbers {
  private static final Pattern CELL =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,(\\d{1,6}))?");

  private Numbers() {}

  /** The number that a cell holds, and nothing but it; "-" and blanks are none. */
  static Optional<BigDecimal> cell(String text) {
    Matcher number = CELL.matcher(text.strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    String whole = number.group(1).replace(".", "");
    String decimals = number.group(2);
    return Optional.of(new BigDecimal(decimals == null ? whole : whole + "." + decimals));
  }

  /** Points between thousands, a decimal comma. */
  static String print(BigDecimal value) {
    String[] parts = Precision.plain(value).toPlainString().split("\\.", -1);
    String whole = String.format(Locale.ROOT, "%,d", new java.math.BigInteger(parts[0]));
    return whole.replace(',', '.') + (parts.length > 1 ? "," + parts[1] : "");
  }

  static String print(BigDecimal value, String unit) {
    return unit.equals("%") ? print(value) + "%" : (print(value) + " " + unit).strip();
  }

  /** The difference as a share of the greater one; 0 when both are zero. */
  static double apart(BigDecimal one, BigDecimal two) {
    BigDecimal greater = one.abs().max(two.abs());
    return greater.signum() == 0
        ? 0
        : one.subtract(two).abs().divide(greater, MathContext.DECIMAL32).doubleValue();
  }
}
