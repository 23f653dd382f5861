package niengiam.analyzer.find.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.fact.Reference.Numbering;

/** A citation at a place of a paragraph; its members are those of the reference made of it. */
public record Citation(
    int start,
    int end,
    String type,
    Optional<String> number,
    OptionalInt year,
    Optional<String> typeCode,
    Optional<String> issuerCode,
    Optional<String> unitCode,
    String canonical,
    Numbering system,
    Optional<LocalDate> date,
    Optional<String> issuer,
    Optional<String> subject,
    boolean elliptical,
    Optional<String> repaired,
    String relation,
    String rule,
    double confidence) {}
