package niengiam.corpus.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The value of a year, what proves it, and how it stands to the year before.
 *
 * @param value in {@code unit}; money in đồng
 * @param stated the change that the report prints
 * @param computed against the value of the year before, as that year's report gives it
 * @param implied the earlier value that follows from the stated change
 * @param agreement word of an {@link Agreement}
 * @param flags "conflict" (documents disagree on the value), "gap" (no value in the year before)
 * @param alsoIn other places that report this year
 */
public record SeriesValue(
    Period period,
    int year,
    BigDecimal value,
    String unit,
    String surface,
    DocumentLabel document,
    int page,
    List<Integer> span,
    String where,
    String sentence,
    Optional<Stated> stated,
    Optional<Computed> computed,
    Optional<Implied> implied,
    String agreement,
    List<String> flags,
    List<Reported> alsoIn) {
  public SeriesValue {
    span = List.copyOf(span);
    flags = List.copyOf(flags);
    alsoIn = List.copyOf(alsoIn);
  }

  /** Both days included. */
  public record Period(LocalDate from, LocalDate to) {}

  /**
   * @param direction "tăng", "giảm", "gấp"
   * @param amount without sign
   * @param base as printed ("cùng kỳ", "năm 2022")
   */
  public record Stated(String direction, BigDecimal amount, String unit, Optional<String> base) {}

  /**
   * @param amount with sign
   * @param percent with sign, one decimal; absent when the earlier value is zero
   * @param fromYear year of the earlier value
   */
  public record Computed(BigDecimal amount, Optional<BigDecimal> percent, int fromYear) {}

  /**
   * @param period as printed, or "năm N"
   */
  public record Implied(String period, OptionalInt year, BigDecimal value) {}

  /** Another place that reports the same year, with its own value. */
  public record Reported(BigDecimal value, Evidence evidence) {}

  /** Whether the stated change fits the two reports. */
  public enum Agreement {
    /** The earlier report has the value that the stated change implies. */
    AGREES("agrees"),
    /** It has another value. */
    DIFFERS("differs"),
    /** The report states no change. */
    NOT_STATED("not-stated"),
    /** A change is stated, and the archive has no value of the earlier year. */
    NOT_FOUND("not-found");

    private final String word;

    Agreement(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
