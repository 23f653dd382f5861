package niengiam.app.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRangesTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "2020, 2020",
    "2020 2021, 2020–2021",
    "2018 2020 2021 2022 2024, '2018, 2020–2022, 2024'",
  })
  void yearsThatFollowEachOtherAreARange(String years, String written) {
    List<Integer> list =
        Arrays.stream(years.split(" ")).filter(y -> !y.isEmpty()).map(Integer::valueOf).toList();
    assertThat(YearRanges.of(list)).isEqualTo(written);
  }
}
