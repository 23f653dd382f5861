package niengiam.analyzer.find.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a citation prints behind its code.
 *
 * @param start where the first of them begins, or the end of the code
 * @param end where the last of them ends
 */
record Particulars(
    int start,
    int end,
    Optional<LocalDate> date,
    Optional<String> issuer,
    Optional<String> subject) {
  boolean dated() {
    return date.isPresent() || issuer.isPresent();
  }
}
