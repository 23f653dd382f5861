package niengiam.corpus.index;

import java.util.List;

/** The letters of an own number: "258-KH/HU" has KH and HU, "12/KH-UBND" KH and UBND. */
final class OwnNumber {
  private OwnNumber() {}

  /** The groups of letters in their order, number and year left out. */
  static List<String> letters(String number) {
    return List.of(number.split("[-/\\s]+")).stream()
        .filter(part -> !part.isEmpty() && !Character.isDigit(part.charAt(0)))
        .toList();
  }
}
