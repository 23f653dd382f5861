package niengiam.app.cli;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of years as typed: "2023", "2019..2023", "2019..", "..2023".
 *
 * @param from absent for no lower bound
 * @param to absent for no upper bound
 */
record Years(OptionalInt from, OptionalInt to) {
  static final Years ALL = new Years(OptionalInt.empty(), OptionalInt.empty());

  private static final Pattern FORM = Pattern.compile("(\\d{4})?(\\.\\.|-)?(\\d{4})?");

  /**
   * @throws IllegalArgumentException when the words are no range of years
   */
  static Years parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches() || (m.group(1) == null && m.group(3) == null)) {
      throw new IllegalArgumentException(text);
    }
    OptionalInt first = year(m.group(1));
    return m.group(2) == null ? new Years(first, first) : new Years(first, year(m.group(3)));
  }

  private static OptionalInt year(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
