package niengiam.extractor.office;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.extractor.encoding.LegacyText;
import org.apache.poi.ss.usermodel.DataFormatter;

/** What a cell shows on a Vietnamese machine: 7.500 and 43,25 and 05/03/2024. */
final class CellText {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  /** A cell holds at most 32,767 characters; a damaged one may claim more. */
  private static final int LONGEST = 32_767;

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** The two formats that show a date as the machine of the reader is used to. */
  private static final int SHORT_DATE = 14;

  private static final int SHORT_DATE_AND_TIME = 22;

  private final DataFormatter formatter = new DataFormatter(VIETNAMESE);

  String number(double value, int format, String pattern, boolean from1904) {
    String own =
        switch (format) {
          case SHORT_DATE -> "dd/mm/yyyy";
          case SHORT_DATE_AND_TIME -> "dd/mm/yyyy hh:mm";
          default -> pattern;
        };
    String sign = value == 0 ? sign(own) : "";
    String shown =
        sign.isEmpty() ? formatter.formatRawCellContents(value, format, own, from1904) : sign;
    return clean(Normalizer.normalize(shown, Normalizer.Form.NFC));
  }

  /** What a pattern prints for zero where it prints no digits for it, as accounts do: a dash. */
  private static String sign(String pattern) {
    String[] cases = pattern.split(";", -1);
    Matcher quoted = QUOTED.matcher(cases.length > 2 ? cases[2] : "");
    if (!quoted.find()) {
      return "";
    }
    String words = quoted.group(1);
    return quoted.replaceAll("").chars().noneMatch(c -> c == '0' || c == '#') ? words : "";
  }

  String words(String stored) {
    return clean(LegacyText.mend(stored.substring(0, Math.min(LONGEST, stored.length()))));
  }

  private static String clean(String normal) {
    StringBuilder text = new StringBuilder(normal.length());
    Lettering.clean(normal.replace('\n', ' '), text);
    return text.toString().strip();
  }
}
