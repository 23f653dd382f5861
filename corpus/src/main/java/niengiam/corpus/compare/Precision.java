package niengiam.corpus.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How exactly a number is printed. */
public final class Precision {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,(\\d{1,6}))?");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Precision() {}

  /**
   * The most that rounding can hide: half of the last printed digit, in the unit of the value
   * ("33,9 tỷ đồng" is 33,850,000,000 to 33,950,000,000); nothing for a plain whole number.
   */
  public static BigDecimal halfDigit(BigDecimal value, String surface) {
    Optional<Printed> number = printed(surface);
    if (number.isEmpty() || number.get().value().signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal printed = number.get().value();
    BigDecimal factor = value.divide(printed, MathContext.DECIMAL64);
    boolean exact = printed.scale() == 0 && factor.compareTo(BigDecimal.ONE) <= 0;
    return exact
        ? BigDecimal.ZERO
        : HALF.scaleByPowerOfTen(-printed.scale()).multiply(factor, MathContext.DECIMAL64);
  }

  /**
   * The first number of a text.
   *
   * @param value with as many decimals as are printed
   */
  record Printed(String digits, BigDecimal value) {}

  static Optional<Printed> printed(String surface) {
    Matcher number = NUMBER.matcher(surface);
    if (!number.find()) {
      return Optional.empty();
    }
    String decimals = number.group(2) == null ? "" : "." + number.group(2);
    BigDecimal value = new BigDecimal(number.group(1).replace(".", "") + decimals);
    return Optional.of(new Printed(number.group(), value));
  }

  /** Half of the last digit of a number as it is written. */
  static BigDecimal halfDigit(BigDecimal number) {
    return number.scale() > 0 ? HALF.scaleByPowerOfTen(-number.scale()) : BigDecimal.ZERO;
  }

  /** The value without exponent and without trailing zeros after the comma. */
  public static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
