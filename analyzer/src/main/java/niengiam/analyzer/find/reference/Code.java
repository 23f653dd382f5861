package niengiam.analyzer.find.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.fact.Reference.Numbering;
import niengiam.config.DocumentType;

/**
 * A number symbol that was read.
 *
 * @param start of the number
 * @param end after the last letter
 * @param number as printed
 * @param type that the type code stands for
 * @param party written in the Party's order: number, hyphen, type, slash, issuers
 * @param repaired what was mended
 * @param form the id of the form of citation
 * @param certain every part of it is a known code
 */
public record Code(
    int start,
    int end,
    String number,
    OptionalInt year,
    Optional<String> typeCode,
    Optional<DocumentType> type,
    List<String> issuers,
    Optional<String> unit,
    boolean party,
    Optional<String> repaired,
    String form,
    boolean certain) {
  public Code {
    issuers = List.copyOf(issuers);
  }

  public Numbering system() {
    return party ? Numbering.PARTY : form.equals("assembly") ? Numbering.LAW : Numbering.STATE;
  }

  public Optional<String> issuerCode() {
    return issuers.isEmpty() ? Optional.empty() : Optional.of(String.join("-", issuers));
  }

  public String canonical() {
    return number + tail();
  }

  /** All after the number, for the members of a list that leave it out. */
  String tail() {
    String joined = String.join("-", issuers);
    StringBuilder out = new StringBuilder();
    year.ifPresent(y -> out.append('/').append(y));
    switch (form) {
      case "assembly" -> out.append('/').append(joined);
      case "letter" -> {
        out.append('/').append(joined);
        unit.ifPresent(u -> out.append('-').append(u));
      }
      case "unit-first" -> {
        out.append('/').append(joined).append('-').append(typeCode.orElse(""));
        unit.ifPresent(u -> out.append('-').append(u));
      }
      case "old" -> out.append(party ? '-' : '/').append(joined);
      case "year-only" -> {}
      default -> {
        out.append(party ? '-' : '/').append(typeCode.orElse(""));
        out.append(party ? '/' : '-').append(joined);
      }
    }
    return out.toString();
  }

  /** The same symbol with another number, at another place: a member of a list. */
  Code withNumber(int newStart, int newEnd, String newNumber) {
    return new Code(
        newStart, newEnd, newNumber, year, typeCode, type, issuers, unit, party, repaired, form,
        certain);
  }
}
