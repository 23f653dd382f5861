package niengiam.corpus.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Quantity;
import niengiam.corpus.answer.SeriesValue;
import niengiam.corpus.index.StoredMeasure;
import niengiam.corpus.index.Words;

/**
 * What a stated change says of the earlier value.
 *
 * @param year of the earlier value
 * @param earlier the value that follows
 * @param tolerance what rounding of the printed numbers can hide
 */
record StatedChange(int year, String period, BigDecimal earlier, BigDecimal tolerance) {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
  private static final Pattern NO_YEAR = Pattern.compile("ke hoach|du toan|chi tieu|muc tieu");
  private static final Map<String, Integer> SCALES =
      Map.of("nghìn đồng", 3, "triệu đồng", 6, "tỷ đồng", 9, "nghìn", 3, "triệu", 6, "tỷ", 9);
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  /** "trên 73%" may be anything up to the next round number; a hundredth of the value is meant. */
  private static final BigDecimal LOOSE = new BigDecimal("0.01");

  /** Empty when no change is stated, or one against a plan, or one in another unit. */
  static Optional<StatedChange> of(StoredMeasure row, int year) {
    if (row.change().isEmpty()) {
      return Optional.empty();
    }
    Change change = row.change().get();
    String base = change.base().orElse("");
    if (NO_YEAR.matcher(Words.plain(base)).find()) {
      return Optional.empty();
    }
    Matcher printed = YEAR.matcher(base);
    int baseYear = printed.find() ? Integer.parseInt(printed.group()) : year - 1;
    String period = base.isEmpty() ? "năm " + baseYear : base;
    BigDecimal value = row.measure().quantity().value();
    BigDecimal ofValue = Precision.halfDigit(value, row.measure().surface());
    if (!(row.measure().quantity() instanceof Quantity.Exact)) {
      ofValue = ofValue.add(value.abs().multiply(LOOSE));
    }
    BigDecimal ofAmount = Precision.halfDigit(change.amount());
    if (change.direction() == Change.Direction.TIMES) {
      return change.amount().signum() <= 0
          ? Optional.empty()
          : Optional.of(divided(baseYear, period, value, ofValue, change.amount(), ofAmount));
    }
    if (change.unit().equals("%") && !row.measure().unit().equals("%")) {
      BigDecimal part = change.amount().movePointLeft(2);
      BigDecimal factor = BigDecimal.ONE.add(up(change) ? part : part.negate());
      return factor.signum() <= 0
          ? Optional.empty()
          : Optional.of(
              divided(baseYear, period, value, ofValue, factor, ofAmount.movePointLeft(2)));
    }
    OptionalInt scale = scale(change.unit(), row.measure().unit());
    if (scale.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal amount = change.amount().scaleByPowerOfTen(scale.getAsInt());
    BigDecimal hidden = ofAmount.scaleByPowerOfTen(scale.getAsInt());
    BigDecimal earlier = up(change) ? value.subtract(amount) : value.add(amount);
    return Optional.of(
        new StatedChange(baseYear, period, Precision.plain(earlier), ofValue.add(hidden)));
  }

  boolean fits(BigDecimal reported, BigDecimal halfDigit) {
    return reported.subtract(earlier).abs().compareTo(tolerance.add(halfDigit)) <= 0;
  }

  SeriesValue.Implied implied() {
    return new SeriesValue.Implied(period, OptionalInt.of(year), earlier);
  }

  private static boolean up(Change change) {
    return change.direction() == Change.Direction.UP;
  }

  /** The earlier value is a whole number where the later one is, so half of one is hidden too. */
  private static StatedChange divided(
      int year,
      String period,
      BigDecimal value,
      BigDecimal ofValue,
      BigDecimal factor,
      BigDecimal ofFactor) {
    BigDecimal earlier = value.divide(factor, DIGITS);
    BigDecimal hidden =
        ofValue
            .divide(factor, DIGITS)
            .add(earlier.abs().multiply(ofFactor).divide(factor, DIGITS))
            .add(value.scale() <= 0 ? new BigDecimal("0.5") : BigDecimal.ZERO);
    BigDecimal shown =
        Precision.plain(earlier.setScale(Math.max(1, value.scale()), RoundingMode.HALF_UP));
    return new StatedChange(year, period, shown, hidden.add(Precision.halfDigit(shown)));
  }

  /** By which power of ten an amount in one unit becomes one in the other. */
  private static OptionalInt scale(String unit, String to) {
    if (unit.equals(to) || unit.isEmpty()) {
      return OptionalInt.of(0);
    }
    Integer scale = SCALES.get(unit);
    return scale != null && to.equals("đồng") ? OptionalInt.of(scale) : OptionalInt.empty();
  }
}
