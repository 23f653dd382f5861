package niengiam.corpus.sample;

import java.time.LocalDate;

/**
 * The identity of a document, generated or only cited.
 *
 * @param code number and symbol, as "258-KH/HU"
 * @param issuer as a citation names it
 * @param subject as a citation prints it after "về"
 */
record Paper(String type, String code, LocalDate date, String issuer, String subject) {
  /** The leading digits. */
  String number() {
    int end = 0;
    while (end < code.length() && Character.isDigit(code.charAt(end))) {
      end++;
    }
    return code.substring(0, end);
  }

  boolean party() {
    return code.startsWith("-", number().length());
  }
}
