package niengiam.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
  @ParameterizedTest
  @CsvSource({
    "Uỷ ban  nhân dân, ủy ban nhân dân",
    "Hoà giải., hòa giải",
    "hoàn thành, hoàn thành",
    "khoá XII;, khóa xii",
    "Quyết định – ÐỎ, quyết định – đỏ",
    "'', ''"
  })
  void squashes(String text, String key) {
    assertThat(Keys.squash(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "07 - KH/HU, 7-KH/HU",
    "12/kh-ubnd, 12/KH-UBND",
    "04/2015/NĐ-CP, 4/2015/NĐ-CP",
    "Đề án 006, ĐỀÁN6"
  })
  void keysOfCodes(String text, String key) {
    assertThat(Keys.code(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "năm 2020, năm 2020, 1",
    "năm trước, năm 2020, 0.5",
    "'', '', 1",
    "'', năm, 0",
    "vụ¹¹, vụ¹¹, 1",
    "Huyện ủy, Ban Thường vụ Huyện uỷ, 0.571"
  })
  void sharesWords(String first, String second, double f1) {
    assertThat(Keys.wordsF1(first, second)).isCloseTo(f1, within(0.001));
  }

  @ParameterizedTest
  @CsvSource({
    "1.250, 1250",
    "'103,46', 103.46",
    "43.25, 43.25",
    "04, 4",
    "'1.034,60', 1034.6",
    "62.5.1, 62.5.1",
    "Nà  Lúa, nàlúa"
  })
  void keysOfCells(String text, String key) {
    assertThat(Keys.cell(text)).isEqualTo(key);
  }
}
