package niengiam.analyzer.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * What the document says of itself.
 *
 * @param type in words ("Báo cáo")
 * @param number own number and symbol, canonical
 * @param place of the date line
 * @param periodYear the year that is reported on
 * @param planYear the year that is planned for
 * @param recipients one a printed item, the "Lưu" line included
 */
public record Metadata(
    Optional<Field<String>> type,
    Optional<Field<String>> subject,
    Optional<Field<String>> number,
    Optional<Field<LocalDate>> date,
    Optional<Field<String>> place,
    Optional<Field<String>> issuer,
    Optional<Field<Integer>> periodYear,
    Optional<Field<Integer>> planYear,
    Optional<Period> period,
    Optional<Field<String>> signerName,
    Optional<Field<String>> signerRole,
    List<String> recipients) {
  public Metadata {
    recipients = List.copyOf(recipients);
  }

  /** Nothing known. */
  public static final Metadata EMPTY =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /**
   * @param span where it is printed
   * @param confidence 0..1
   */
  public record Field<T>(T value, Span span, double confidence) {}

  /** Both days included. */
  public record Period(LocalDate from, LocalDate to) {}
}
