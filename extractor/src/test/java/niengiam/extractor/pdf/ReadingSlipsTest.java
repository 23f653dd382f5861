package niengiam.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingSlipsTest {
  @ParameterizedTest
  @CsvSource({
    "Nghị định số 12 về đất đai, 0",
    "Nghị định sô 12 vê đất đai, 0.2857",
    "Luật Đât đai, 0.3333",
    "ngày Ỉ9 tháng 6 năm 20Ỉ5, 0.3333",
    "Quyết định 07/QĐ-UBND NĐ-CP 500đ m² km³, 0",
    "xã Huổi Luông có Đắk Lắk COVID-19, 0",
    "'', 0",
  })
  void theShareOfWordsThatAreMisread(String text, double share) {
    assertThat(ReadingSlips.share(text)).isEqualTo(share, within(1e-3));
  }
}
