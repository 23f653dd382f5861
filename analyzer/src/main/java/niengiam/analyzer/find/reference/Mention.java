package niengiam.analyzer.find.reference;

import java.util.Optional;
import niengiam.config.DocumentType;

/**
 * A citation by number, at a place of a text.
 *
 * @param start of the type word, or of the number where none is printed
 * @param number as printed
 * @param code absent for a number alone ("Đề án 132")
 * @param worded a type word is printed with this very number
 * @param elliptical parts come from a neighbour
 */
record Mention(
    int start,
    int end,
    Optional<DocumentType> type,
    String number,
    Optional<Code> code,
    boolean worded,
    boolean announced,
    boolean elliptical) {

  Mention inList(Optional<DocumentType> sharedType, Code sharedCode) {
    return new Mention(
        start, end, sharedType, number, Optional.of(sharedCode), worded, announced, true);
  }

  Mention inList(Optional<DocumentType> sharedType) {
    return new Mention(start, end, sharedType, number, code, worded, announced, true);
  }
}
