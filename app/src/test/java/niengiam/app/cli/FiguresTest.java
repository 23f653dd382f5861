package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private final Figures figures = new Figures(Messages.VIETNAMESE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1394|1.394|+1.394", "39.62|39,62|+39,62", "0|0|0", "-225|-225|−225"})
  void figuresAsPeopleWriteThem(BigDecimal value, String plain, String signed) {
    assertThat(figures.plain(value)).isEqualTo(plain);
    assertThat(figures.signed(value)).isEqualTo(signed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"22.222|+22,2 %", "-5|−5 %"})
  void percentagesHaveOneDecimalAtMost(BigDecimal value, String shown) {
    assertThat(figures.percent(value)).isEqualTo(shown);
  }
}
