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
 * @param flags "conflict" (documents disagree on the value), "versions" (so do two of one number),
 *     "gap" (no value in the year before), "partial" (part of a year), "namesake" (another place of
 *     the name, of another kind), "corrected" (by a person), or the flag of a {@link PlaceChange}
 *     where years before and since the reform are in one series
 * @param alsoIn other places that report this year
 * @param earlier the implied value beside the one that another report gives
 * @param conversion of the printed number to the unit
 * @param why it stands here
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
    List<Reported> alsoIn,
    Optional<Earlier> earlier,
    Optional<Conversion> conversion,
    Why why) {
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

  /**
   * The value that a stated change implies for an earlier year, against the report of that year.
   *
   * @param outcome "reconciled", "differs" or "not-found"
   * @param reported what another document gives for that year
   */
  public record Earlier(
      String outcome,
      int year,
      BigDecimal implied,
      Optional<BigDecimal> reported,
      Optional<Evidence> evidence) {}

  /**
   * @param printed the number as printed ("33,9")
   * @param from its unit as printed ("tỷ đồng")
   * @param factor by which the value is greater
   */
  public record Conversion(String printed, String from, BigDecimal factor, String to) {}

  /**
   * How the value came into the series.
   *
   * @param match "catalogue" (an entry of the catalogue names it), "phrase" (the report uses the
   *     words of the indicator) or "same-words" (the same words in another order)
   * @param indicator id that the figure has
   * @param words that name it in the report
   * @param unit as printed
   * @param scope "stated" with the figure, that of the "report", or "unknown"
   * @param period "stated" with the figure, or that of the "report"
   * @param choice why this one of several: "only", "own-year", "signed", "place", "total",
   *     "states-change", "confidence" or "order"
   * @param passedOver values of the year that it was preferred to
   * @param placeChange what became of its place in July 2025
   */
  public record Why(
      String match,
      String indicator,
      String words,
      String unit,
      String scope,
      String period,
      String choice,
      int passedOver,
      Optional<PlaceChange> placeChange) {}

  /**
   * What became of a place in July 2025.
   *
   * @param flag "place-merged", "place-renamed" or "place-dissolved"
   * @param predecessors official names of what it was made of
   * @param successors official names of what it became
   */
  public record PlaceChange(String flag, List<String> predecessors, List<String> successors) {
    public PlaceChange {
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }
  }

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
