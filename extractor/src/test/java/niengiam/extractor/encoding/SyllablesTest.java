package niengiam.extractor.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đảng", "UỶ", "ủy", "uỷ", "nghiêng", "giếng", "gì", "giữ", "quý", "quyết", "quốc", "khoẻ",
        "khỏe", "yêu", "ý", "thuở", "khuya", "tuyến", "đường", "ngày", "kế", "hoạch", "xoáy",
            "HUYỆN"
      })
  void syllables(String word) {
    assertThat(Syllables.isSyllable(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cá́",
        "ngiêng",
        "ke̛",
        "cế",
        "ghan",
        "bàc",
        "hoạchh",
        "fa",
        "zin",
        "wàng",
        "qúy1",
        "kâm",
        "CHñ",
        "VIÖT",
        "Baùo",
        "Ã¡",
        "nghiêngg",
        "mach",
        "tàp",
        "q",
        "ng"
      })
  void others(String word) {
    assertThat(Syllables.isSyllable(word)).isFalse();
  }

  @Test
  void shareLeavesAbbreviationsOut() {
    assertThat(Syllables.validShare("UBND xã Bản Mây báo cáo")).isEqualTo(1);
    assertThat(Syllables.validShare("12/2023")).isEqualTo(1);
    assertThat(Syllables.validShare("Baùo caùo naêm")).isLessThan(0.5);
  }
}
