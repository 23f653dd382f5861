package niengiam.corpus.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A fact that a stretch of prose states; the range counts from the start of that prose. */
record Stated(int start, int end, Content content) {
  Stated shift(int by) {
    return new Stated(start + by, end + by, content);
  }

  /** A citation turned to the document that it means, whatever it says of it. */
  Stated of(Paper paper) {
    return content instanceof Cited cited
        ? new Stated(start, end, new Cited(paper, cited.date(), cited.issuer(), cited.subject()))
        : this;
  }

  /** What is stated. */
  sealed interface Content {}

  /** Date, issuer and subject as far as this mention prints them. */
  record Cited(
      Paper paper, Optional<LocalDate> date, Optional<String> issuer, Optional<String> subject)
      implements Content {}

  /**
   * @param unit normalised; money is in đồng
   * @param phrase what is counted
   * @param topic id of the series that the value comes from, empty for one of its own
   */
  record Figure(
      BigDecimal value,
      String unit,
      String kind,
      String phrase,
      int year,
      String topic,
      Optional<Shift> change)
      implements Content {}

  /** A change against a base as printed ("cùng kỳ", "năm 2021"). */
  record Shift(String direction, BigDecimal amount, String unit, String base) {}

  record Day(LocalDate date) implements Content {}

  /** A planted fault at its place. */
  record Wrong(Fault fault, String expected, String found) implements Content {}
}
