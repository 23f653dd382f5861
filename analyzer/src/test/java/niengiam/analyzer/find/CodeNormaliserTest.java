package niengiam.analyzer.find;

import static org.assertj.core.api.Assertions.assertThat;

import niengiam.config.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeNormaliserTest {
  private final CodeNormaliser normaliser = new CodeNormaliser(Rules.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "258-KH/HU                     > 258||KH|HU",
        "258/KH-HU                     > 258||KH|HU",
        "KH 258 HU                     > 258||KH|HU",
        "258 KH HU                     > 258||KH|HU",
        "kh 258 hu                     > 258||KH|HU",
        "ke hoach so 258-kh/hu         > 258||KH|HU",
        "Kế hoạch số 258 -KH/HU        > 258||KH|HU",
        "kế hoạch 258 của Huyện ủy     > 258||KH|HU",
        "Kế hoạch số 258-KH/HU, ngày 01/02/2023 > 258||KH|HU",
        "07-KH/HU                      > 7||KH|HU",
        "7-kh/hu                       > 7||KH|HU",
        "445-BCHU                      > 445||BC|HU",
        "102/2024/NĐ-CP                > 102|2024|ND|CP",
        "102/2024/ND-CP                > 102|2024|ND|CP",
        "102 / 2024 / NĐ – CP          > 102|2024|ND|CP",
        "102/2024/NÐ-CP                > 102|2024|ND|CP",
        "nghi dinh 102/2024 cua chinh phu > 102|2024|ND|CP",
        "11-QÐi/TW                     > 11||QDI|TW",
        "1851/UBND-NV                  > 1851|||UBND-NV",
        "công văn số 1851/UBND-NV      > 1851|||UBND-NV",
        "357-CV/BTCTU                  > 357||CV|BTCTU",
        "Luật số 33/2024/QH15          > 33|2024||QH15",
        "33/2024/qh15                  > 33|2024||QH15",
        "623/NQ-UBTVQH15               > 623||NQ|UBTVQH15",
        "01/QCP-UBND-UBMTTQ-LĐLĐ       > 1||QCP|UBND-UBMTTQ-LDLD",
        "05-QC/BTCTU-BDVTU             > 5||QC|BTCTU-BDVTU",
        "Đề án 132                     > 132||DA|",
        "de an 132                     > 132||DA|",
        "Sắc lệnh 63                   > 63||SACLENH|",
        "sac lenh so 63                > 63||SACLENH|",
        "258-KH                        > 258||KH|",
        "05a-KH/TU                     > 5A||KH|TU",
      })
  void the_first_key(String typed, String key) {
    assertThat(normaliser.keys(typed).getFirst()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"dân vận khéo", "2023", "tiếp công dân", "''", "từ ngày 15/11/2023"})
  void no_code_no_key(String typed) {
    assertThat(normaliser.keys(typed)).isEmpty();
  }

  @Test
  void tu_with_a_horn_may_be_the_province_or_the_centre() {
    assertThat(normaliser.keys("25-NQ/TƯ")).containsExactly("25||NQ|TU", "25||NQ|TW");
  }

  @Test
  void a_letter_may_have_a_type_code_or_none() {
    assertThat(normaliser.keys("công văn 357/UBND-NV"))
        .containsExactly("357|||UBND-NV", "357||CV|UBND-NV");
  }
}
