package niengiam.analyzer.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.extractor.layout.Span;

/**
 * A citation of a document. Date, issuer and subject are what this mention itself prints; a date or
 * issuer printed once for coordinated mentions belongs to each.
 *
 * @param span from the type word to the end of the code
 * @param type the type in words ("Kế hoạch")
 * @param number as printed, with its zeros ("07"); absent for a document known by name
 * @param year inside the code (04/2015/NĐ-CP), or of a law's name
 * @param canonical "258-KH/HU", "04/2015/NĐ-CP", or the name
 * @param footnote mark of the note that the mention stands in
 * @param elliptical parts of the code come from a neighbour ("217, 218-QĐ/TW")
 * @param repaired what was mended in the printed code
 * @param relation what the citing text does with it (implements, reviews, amends, replaces,
 *     attaches, cites)
 * @param key the same for all citations of one document ("party|TW|KL|65|2019-10-30"); see {@code
 *     ReferenceKeys}. Absent in archives of older versions
 * @param target of a number without code ("Nghị quyết 25"); absent where the citation is whole
 */
public record Reference(
    Span span,
    String surface,
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
    Optional<String> footnote,
    boolean elliptical,
    Optional<String> repaired,
    String relation,
    Optional<String> key,
    Optional<Target> target,
    String rule,
    double confidence)
    implements Fact {
  /** The same citation, and what it stands for. */
  public Reference resolved(String knownKey, Optional<Target> knownTarget) {
    return with(Optional.of(knownKey), knownTarget, confidence);
  }

  /** The same citation, checked by a person. */
  public Reference sure() {
    return with(key, target, 1);
  }

  private Reference with(Optional<String> key, Optional<Target> target, double confidence) {
    return new Reference(
        span,
        surface,
        type,
        number,
        year,
        typeCode,
        issuerCode,
        unitCode,
        canonical,
        system,
        date,
        issuer,
        subject,
        footnote,
        elliptical,
        repaired,
        relation,
        key,
        target,
        rule,
        confidence);
  }

  /** Which way of numbering a document follows. */
  public enum Numbering {
    PARTY,
    STATE,
    LAW,
    NICKNAME
  }
}
