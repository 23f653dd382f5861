package niengiam.app.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures as people of a language write them: 1.394 and 39,62 in Vietnamese. */
public record Figures(Locale locale) {
  private static final int LONGEST = 40;

  public String plain(BigDecimal value) {
    return format("#,##0.######").format(value);
  }

  /** With its sign: "+4", "−225". */
  public String signed(BigDecimal value) {
    return (value.signum() < 0 ? "−" : value.signum() > 0 ? "+" : "") + plain(value.abs());
  }

  public String count(long value) {
    return format("#,##0").format(value);
  }

  /** A percentage with one decimal and its sign. */
  public String percent(BigDecimal value) {
    return signed(value.setScale(1, RoundingMode.HALF_UP)) + " %";
  }

  /**
   * A figure as a person writes it. A point that groups no three digits is no figure: whether
   * "12.5" is twelve and a half or a slip of 125 nobody knows.
   */
  public Optional<BigDecimal> read(String text) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    String group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
    String point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
    String plain = text.strip().replace('−', '-');
    boolean figure =
        plain.length() <= LONGEST
            && plain.matches("-?(\\d+|\\d{1,3}(" + group + "\\d{3})+)(" + point + "\\d+)?");
    return figure
        ? Optional.of(new BigDecimal(plain.replaceAll(group, "").replaceAll(point, ".")))
        : Optional.empty();
  }

  private DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
  }
}
