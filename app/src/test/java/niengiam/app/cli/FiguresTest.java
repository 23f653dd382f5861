package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.app.language.Figures;
import niengiam.app.language.Messages;
import org.jspecify.annotations.Nullable;
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
      value = {
        "1.394|1394",
        "39,62|39.62",
        "-1.394.000,5|-1394000.5",
        "−225|-225",
        " 7 |7",
        "12.5|",
        "1.39|",
        "1,394.5|",
        "1e9|",
        "mười|",
        "''|",
      })
  void figuresThatPeopleTypeAreReadOrNotAtAll(String typed, @Nullable BigDecimal value) {
    assertThat(figures.read(typed)).isEqualTo(Optional.ofNullable(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"22.222|+22,2 %", "-5|−5 %"})
  void percentagesHaveOneDecimalAtMost(BigDecimal value, String shown) {
    assertThat(figures.percent(value)).isEqualTo(shown);
  }
}
