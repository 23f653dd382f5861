package niengiam.analyzer.find.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A figure has the id of its own words, not of its neighbour's; none is better than a wrong one.
 */
class IndicatorIdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Có 12 tổ hòa giải, 15 tổ phòng cháy chữa cháy | to_hoa_giai -",
        "Có 12 trường đạt chuẩn quốc gia, tăng 4 trường so với năm 2030"
            + " | truong_chuan_quoc_gia truong_chuan_quoc_gia",
        "Có 17 ban thanh tra nhân dân, với 181 thành viên và 22 ban giám sát đầu tư của cộng đồng"
            + " | ban_ttnd ban_ttnd ban_gsdtcd",
        "Duy trì 11 tổ/115 hộ tự quản đường biên | to_tu_quan_duong_bien to_tu_quan_duong_bien",
        "Tiếp công dân 203 lượt, 205 người | luot_tiep_cong_dan luot_tiep_cong_dan",
        "Tuyên truyền PBGDPL cho 90 lượt người | pbgdpl_luot",
        "Hỗ trợ 6 tỷ đồng từ nguồn dự phòng chi khác của ngân sách | -",
      })
  void readsTheIdOfItsOwnWords(String text, String ids) {
    assertThat(
            Texts.measures(text).stream()
                .map(measure -> measure.indicatorId().orElse("-"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(ids);
  }
}
