package niengiam.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryTest {
  private static final String GOLD = "Theo Kế hoạch 207-KH/HU¹, xã có 12 tổ hòa giải.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 tổ | Theo Kế hoạch 207-KH/HU¹, xã có 12 tổ hòa giải. | 12 tổ",
        "12 tổ | Theo Kế hoạch 207-KH/HU¹, xã có l2 tổ hòa giải. | l2 tổ",
        "12 tổ | Theo Kế hoạch 207-KH/HU¹, xã có 1 2 tô hòa giải. | 1 2 tô",
        "12 tổ | Theo Kế hoạch 207-KH/HU¹, xã có hòa giải. | ''",
        "207-KH/HU | Theo Kế hoạch 2O7 KHHU¹, xã có 12 tổ hòa giải. | 2O7 KHHU",
        "¹ | Theo Kế hoạch 207-KH/HU1, xã có 12 tổ hòa giải. | HU1",
        "¹ | Theo Kế hoạch 207-KH/HU 1, xã có 12 tổ hòa giải. | 1",
        "hòa giải. | Theo Kế hoạch 207-KH/HU¹, xã có 12 tổ | ''",
        "Theo | Kế hoạch 207-KH/HU¹, xã có 12 tổ hòa giải. | ''"
      })
  void tellsWhatStandsInAPlace(String surface, String other, String read) {
    int start = GOLD.indexOf(surface);

    assertThat(new Carry(GOLD, other).read(start, start + surface.length())).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xã có | 12 tổ hòa | true",
        "Theo | hoạch 207 | false",
      })
  void knowsACutThatTheGoldDoesNotHave(String left, String right, boolean one) {
    String other = "Theo\n\nKế hoạch 207-KH/HU¹, xã có\n\n12 tổ hòa giải.";

    assertThat(
            new Carry(GOLD, other)
                .wasOne(other.indexOf(left) + left.length(), other.indexOf(right)))
        .isEqualTo(one);
  }
}
