package niengiam.analyzer.fact;

import java.time.LocalDate;
import niengiam.extractor.layout.Span;

/**
 * A full date.
 *
 * @param span of the digits or of "29 tháng 3 năm 2024", without the word ngày
 * @param role document_date (belongs to a reference), own_date, as_of, event
 */
public record Dated(
    Span span, String surface, LocalDate date, String role, String rule, double confidence)
    implements Fact {}
