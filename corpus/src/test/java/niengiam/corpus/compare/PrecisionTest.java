package niengiam.corpus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          125           | 125 mô hình    | 0
          1394          | 1.394 hộ       | 0
          39.62         | 39,62%         | 0.005
          33900000000   | 33,9 tỷ đồng   | 50000000
          66000000      | 66 triệu đồng  | 500000
          0             | 0 vụ           | 0
          12            | mười hai thôn  | 0
          """,
      delimiter = '|')
  void roundingHidesHalfOfTheLastDigit(BigDecimal value, String surface, BigDecimal half) {
    assertThat(Precision.halfDigit(value, surface)).isEqualByComparingTo(half);
  }
}
