package niengiam.analyzer.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niengiam.analyzer.fact.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceKeysTest {
  private static final String DISTRICT =
      "HUYỆN ỦY MƯỜNG LAM\n*\nSố 226-BC/HU\nMường Lam, ngày 15 tháng 12 năm 2020\nBÁO CÁO\nTổng kết công tác năm 2020\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Kết luận số 65-KL/TW, ngày 30/10/2019 > party|TW|KL|65|2019-10-30",
        "Kết luận 065-KL/TW ngày 30 tháng 10 năm 2019 của Ban Bí thư > party|TW|KL|65|2019-10-30",
        "Nghị quyết số 24-NQ/TW của Ban Chấp hành Trung ương khóa IX > party|TW|NQ|24|term:IX",
        "Chỉ thị số 05-CT/TW > party|TW|CT|5|?",
        "Kế hoạch số 07 -KH/HU, ngày 24/10/2022 của Huyện ủy Bản Mây > party|HU@banmay|KH|7|2022-10-24",
        "Kết luận số 69-KL/TU của Ban Thường vụ Tỉnh ủy > party|TU@tinh|KL|69|?",
        "Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ > state|CP|NĐ|4|2015",
        "Nghị định số 59-CP ngày 03/10/1996 > state|CP|NĐ|59|1996",
        "Luật Đất đai số 31/2024/QH15 > state|QH15|LUAT|31|2024",
        "Nghị quyết số 623/NQ-UBTVQH15 ngày 07/10/2022 > state|UBTVQH15|NQ|623|2022",
        "Kế hoạch số 12/KH-UBND ngày 09/01/2023 của UBND huyện Bản Mây > state|UBND@banmay|KH|12|2023",
        "Kế hoạch số 12/KH-UBND ngày 09/01/2023 > state|UBND@?|KH|12|2023",
        "Công văn số 1851/UBND-NV ngày 30/12/2022 > state|UBND@?|CV|1851|2022|NV",
        "Chỉ thị số 01/2015 của Thủ tướng Chính phủ > state|TTg|CT|1|2015",
        "Luật Thể thao năm 2019 > law|luat-the-thao|2019",
        "theo Luật Thể thao > law|luat-the-thao",
        "tiếp tục thực hiện Đề án 132; > nick|de-an-132",
        "Nghị quyết Đại hội Đảng bộ huyện lần thứ XX > named|nghi-quyet-dai-hoi-dang-bo-huyen-lan-thu-xx",
      })
  void key(String text, String key) {
    assertThat(keys(text)).containsExactly(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kết luận số 65-KL/TW, ngày 30/10/2019 của Ban Bí thư; Kết luận 65-KL/TW; Kết luận 65.",
        "Kế hoạch số 7-KH/HU; thực hiện Kế hoạch số 07 - KH / HƯ ngày 05/3/2020 của Huyện ủy Mường Lam",
        "Quyết định số 15/QĐ-UBND ngày 03/5/2020 của UBND tỉnh Thanh Sơn; Quyết định 15/QD-UBND.",
        "Luật Thể thao; Luật Thể thao năm 2019",
        "Quy chế phối hợp giữa Huyện ủy Bản Mây với Đảng ủy Đoàn 912; Quy chế phối hợp giữa Đảng ủy Đoàn 912 với Huyện ủy Bản Mây",
        "Đề án 132 của Tỉnh ủy; thực hiện đề án 132.",
      })
  void one_document_cited_in_many_ways_has_one_key(String text) {
    assertThat(keys(text)).hasSizeGreaterThan(1).containsOnly(keys(text).getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kế hoạch số 12/KH-UBND ngày 09/01/2023 của UBND tỉnh; Kế hoạch số 12/KH-UBND ngày 05/02/2023 của UBND huyện Bản Mây",
        "Kế hoạch số 12/KH-UBND ngày 09/01/2022; Kế hoạch số 12/KH-UBND ngày 09/01/2023",
        "Kết luận số 01-KL/TW ngày 18/5/2021; Kết luận số 01-KL/TW ngày 04/4/2016",
        "Luật Thể thao năm 2006; Luật Thể thao năm 2019",
      })
  void what_differs_in_unit_or_time_is_another_document(String text) {
    assertThat(keys(text)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void a_mention_without_date_stays_open_where_two_documents_fit() {
    assertThat(
            keys(
                "Kết luận số 01-KL/TW ngày 18/5/2021; Kết luận số 01-KL/TW ngày 04/4/2016; Kết luận số 01-KL/TW."))
        .last()
        .isEqualTo("party|TW|KL|1|?");
  }

  @Test
  void local_numbers_are_those_of_the_citing_unit_where_the_level_is_the_same() {
    assertThat(keys(DISTRICT + "Thực hiện Kế hoạch số 124-KH/HU, ngày 26/02/2020."))
        .containsExactly("party|HU@muonglam|KH|124|2020-02-26");
  }

  private static List<String> keys(String text) {
    return References.analyze(text).references().stream()
        .map(Reference::key)
        .map(k -> k.orElse(""))
        .toList();
  }
}
