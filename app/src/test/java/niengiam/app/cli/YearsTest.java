package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023, 2023",
    "2021..2023, 2021, 2023",
    "2021-2023, 2021, 2023",
    "2021.., 2021, ",
    "..2023, , 2023"
  })
  void rangesAsTyped(String typed, Integer from, Integer to) {
    assertThat(Years.parse(typed)).isEqualTo(new Years(optional(from), optional(to)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "23", "năm 2023", "2021...2023"})
  void otherWordsAreRefused(String typed) {
    assertThatThrownBy(() -> Years.parse(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  private static OptionalInt optional(Integer year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
