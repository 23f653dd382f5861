package niengiam.analyzer.find.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.structure.Passage;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureFinderTest {
  private static String values(String text) {
    return Texts.measures(text).stream()
        .map(m -> (Texts.plain(m.quantity().value()) + " " + m.unit()).strip())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Khám bệnh cho 1.394 người dân | 1394 người",
        "Tỷ lệ thanh toán đạt 39,62% | 39.62 %",
        "Tổng kinh phí 33,9 tỷ đồng | 33900000000 đồng",
        "Đã quyên góp 1 tỷ 200 triệu đồng | 1200000000 đồng",
        "Trị giá 1 tỷ rưỡi | 1500000000 đồng",
        "Thu 4,6 nghìn tỷ đồng | 4600000000000 đồng",
        "Cả tỉnh có 41,8 nghìn ha | 41800 ha",
        "Thu nhập 51 triệu đồng/người/năm | 51000000 đồng/người/năm",
        "Toàn xã có 1,394 người | 1394 người",
        "Dân số là 1.319,652 người | 1319652 người",
        "Đạt 62.5% kế hoạch | 62.5 %",
        "Có 01 buổi/ 48 lượt cán bộ | 1 buổi; 48 lượt",
        "Có 11 xã, 01 thị trấn/17 xã, thị trấn | 11 xã; 1 thị trấn; 17 xã, thị trấn",
        "Tiếp 73 đơn = 70 vụ việc | 73 đơn; 70 vụ việc",
        "Mức hỗ trợ 15 kg gạo/người/tháng | 15 kg/người/tháng",
        "Tặng 556 chiếc bánh cho 288 hộ dân | 556 chiếc; 288 hộ",
        "Hỗ trợ hai triệu đồng mỗi hộ | 2000000 đồng",
        "Đảng viên có tuổi đời dưới 80 được xét | 80 tuổi",
        "Chi 2.500.000đ cho 05 suất quà | 2500000 đồng; 5 suất",
        "Có 12 gùi ngô giống | 12 gùi ngô",
        "Trả lời trong 03 (ba) ngày làm việc | 3 ngày làm việc",
        "Mệnh giá 10.000 (mười nghìn) đồng | 10000 đồng",
        "Chào bán cho 100 nhà đầu tư chuyên nghiệp | 100 nhà đầu tư",
        "Khám giám định 56 trường hợp thương tật | 56 trường hợp",
        "Trạm bố trí 04 chuyên viên trực | 4 chuyên viên",
        "Giảm 2/3 tỷ suất tử vong | 2",
        "Xe có trọng tải dưới 5 tấn: Không quá 20.000 đồng. | 20000 đồng",
        "Giếng từ 200 m³ đến dưới 500 m³: Không quá 1.100.000 đồng. | 1100000 đồng",
        "Mức thu 6.000.000 đồng/1 lần thẩm định | 6000000 đồng",
      })
  void readsValuesAndUnits(String text, String expected) {
    assertThat(values(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trong năm 2023 toàn huyện ổn định",
        "Giai đoạn 2021-2025 và giai đoạn 1 của dự án",
        "Phối hợp với Đoàn 356 và Đồn Biên phòng 277",
        "Đại hội lần thứ 20 nhiệm kỳ 2020 - 2025",
        "Chào mừng ngày 19/8 và 2/9, trực 24/7",
        "Theo Điều 5 khoản 2 mục 1 phần 3",
        "Điện thoại: 0213 875 123",
        "Giống lúa ST25, cúm H5N1, COVID-19 và G7",
        "Không sinh con thứ 3, nhà cấp 4, lớp 5",
        "1. Công tác lãnh đạo, chỉ đạo",
        "2.1. Công tác tuyên truyền",
        "(1) Thực hiện tốt; (2) Thực hiện khá",
        "Kế hoạch số 12/KH-UBND và Quyết định 217, 218-QĐ/TW",
        "Một số xã và hai bên cùng năm nhóm việc",
        "Trong 6 tháng đầu năm đã làm tốt",
        "Tổ 3, bản 1, khu phố 5, Quốc lộ 4D",
        "Tháng 03/2024 so với tháng 02/2024",
        "Lúc 14 giờ 00 phút, ngày mai",
        "Huy hiệu 70 năm tuổi đảng",
        "Hộp 10 vỉ, hàm lượng 500mg, chai 750ml",
        "Gạch 90x90x190 các loại",
        "Dịch vụ công mức độ 3, mức độ 4",
        "Tổng kết Nghị quyết Trung ương 6 khóa X",
        "Giá đất tại vị trí 2, 3 và vị trí 4 lần lượt thấp dần",
        "Mở cửa từ 6 giờ đến 23 giờ hàng ngày",
        "Số lẻ từ 5 làm tròn lên",
        "Phòng nghỉ có 1 giường đôi",
        "Chương trình giai đoạn 2012 -2015 ban hành theo quyết định",
      })
  void leavesWhatCountsNothing(String text) {
    assertThat(values(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xếp thứ 2/8 huyện, thành phố | RANK",
        "Tiếp nhận 3950/5395 hồ sơ | RATIO",
        "Khi hai phần năm (2/5) số cử tri yêu cầu | RATIO",
        "Sơ kết 5 năm thực hiện chỉ thị | DURATION",
        "Giá gạo 20.000 đồng/kg | MONEY",
        "Tỷ lệ giảm còn 6,8% | PERCENT",
        "Giá giảm 0,48% so với tháng trước | CHANGE",
        "Lượng khách gấp 2,7 lần so với cùng kỳ | CHANGE",
        "Giá tăng (+285đồng/kg) | CHANGE",
        "95% chính quyền các cấp làm tốt công tác dân vận (đạt) | TARGET",
      })
  void tellsTheKind(String text, Measure.Kind kind) {
    assertThat(Texts.measures(text)).extracting(Measure::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Huyện có 22 trường đạt chuẩn, tăng 4 trường so với năm 2022 | 18 | năm 2022 | 2022",
        "Huyện xếp thứ 2/8 huyện, tăng 4 bậc so với năm 2021 | 6 | năm 2021 | 2021",
        "Tỷ lệ hộ nghèo còn 12,5%, giảm 3,5% so với năm 2022 | 16 | năm 2022 | 2022",
        "Đón 650 lượt khách, gấp 2,5 lần so với năm 2020 | 260 | năm 2020 | 2020",
        "Thu được 110 tấn, tăng 10% so với năm 2022 | 100 | năm 2022 | 2022",
      })
  void impliesTheValueOfTheBase(String text, String value, String base, int year) {
    Measure level = Texts.measures(text).getFirst();
    Measure.Implied implied = level.implied().orElseThrow();
    assertThat(implied.value()).isEqualByComparingTo(value);
    assertThat(implied.period()).isEqualTo(base);
    assertThat(implied.year()).hasValue(year);
  }

  @Test
  void matchesTheChangesOfABracketByUnit() {
    var found =
        Texts.measures(
            "Tiếp 203 lượt, 205 người = 201 vụ việc (giảm 25 lượt, 61 người = 23 vụ việc so với năm"
                + " 2022)");
    assertThat(found)
        .extracting(m -> m.implied().map(i -> Texts.plain(i.value())).orElse(""))
        .containsExactly("228", "266", "224", "", "", "");
    assertThat(found.subList(3, 6)).allMatch(m -> m.kind() == Measure.Kind.CHANGE);
  }

  @Test
  void aPlanIsNoPeriod() {
    assertThat(Texts.measures("Trồng 120 ha rừng, tăng 20 ha so với kế hoạch").getFirst().implied())
        .isEmpty();
  }

  @Test
  void readsARangeAsOneMeasure() {
    assertThat(Texts.measures("Giá từ 15.000-16.000 đồng/kg"))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.surface()).isEqualTo("15.000-16.000 đồng/kg");
              assertThat(m.qualifier()).hasValue("từ");
            });
  }

  @Test
  void takesLinearTime() {
    String line = "Tăng 12 trường, 1.394 người (giảm 0,5% so với cùng kỳ), 3950/5395 hồ sơ; ";
    String monster = line.repeat(4_000) + "1.".repeat(50_000) + "9".repeat(100_000);
    long start = System.nanoTime();
    assertThat(Texts.measures(monster)).hasSizeGreaterThan(12_000);
    assertThat((System.nanoTime() - start) / 1_000_000).as("ms").isLessThan(20_000);
  }

  @Test
  void notesBetweenAFigureAndItsChangeDoNotPartThem() {
    String before = "Tổ chức 27 cuộc đối thoại với Nhân dân,";
    String notes = "\n¹ " + "Hội nghị quán triệt văn bản mới. ".repeat(20) + "\n";
    String after = "tăng 06 cuộc so với năm 2022.";
    String text = before + notes + after;
    int start = text.length() - after.length();
    Passage passage =
        Passage.of(
            text,
            List.of(new Span(0, before.length()), new Span(start, text.length())),
            List.of(),
            Optional.empty());
    assertThat(Texts.measures(passage).getFirst().implied().orElseThrow().value())
        .isEqualByComparingTo("21");
  }
}
