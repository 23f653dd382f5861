package niengiam.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "thuỷ, thủy, true",
    "THỦY, thủy, true",
    "hoà, hòa, true",
    "kỹ, kĩ, true",
    "quý, quí, true",
    "lưu, lƣu, true",
    "Ðảng, đảng, true",
    "1.394, 1394, true",
    "08, 8, true",
    "quý, quỷ, false",
    "tay, tai, false",
    "ban, bản, false",
    "0, 00, true",
    "1.39, 139, false",
    "2023, 20231, false"
  })
  void foldsWhatIsOneWord(String one, String other, boolean same) {
    assertThat(Spelling.accented(one).equals(Spelling.accented(other))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"Đường, duong", "thuỷ, thuy", "kỹ, ki", "ỦY, uy", "H'Mông, h'mong"})
  void stripsAccents(String syllable, String plain) {
    assertThat(Spelling.plain(syllable)).isEqualTo(plain);
  }
}
