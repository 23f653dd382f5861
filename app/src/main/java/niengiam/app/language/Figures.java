package niengiam.app.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as people of a language write them: 1.394 and 39,62 in Vietnamese. */
public record Figures(Locale locale) {
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

  private DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
  }
}
