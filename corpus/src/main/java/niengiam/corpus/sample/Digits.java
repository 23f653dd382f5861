package niengiam.corpus.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers and dates as Vietnamese offices print them. */
final class Digits {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Digits() {}

  /** Points between thousands, a decimal comma, a leading zero below ten. */
  static String print(BigDecimal value) {
    String[] parts = value.toPlainString().split("\\.", -1);
    StringBuilder whole = new StringBuilder(parts[0]);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      whole.insert(i, '.');
    }
    if (parts.length > 1) {
      return whole + "," + parts[1];
    }
    return whole.length() == 1 ? "0" + whole : whole.toString();
  }

  /** 09/4/2021: a zero before days below ten and before January and February. */
  static String print(LocalDate date) {
    return String.format(
        Locale.ROOT,
        date.getMonthValue() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d",
        date.getDayOfMonth(),
        date.getMonthValue(),
        date.getYear());
  }

  static String inWords(LocalDate date) {
    return String.format(
        Locale.ROOT,
        date.getMonthValue() < 3 ? "%02d tháng %02d năm %d" : "%02d tháng %d năm %d",
        date.getDayOfMonth(),
        date.getMonthValue(),
        date.getYear());
  }

  static String raised(int mark) {
    StringBuilder out = new StringBuilder();
    for (char digit : Integer.toString(mark).toCharArray()) {
      out.append(RAISED.charAt(digit - '0'));
    }
    return out.toString();
  }
}
