package niengiam.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Fulfilment;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.fact.Measure;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures are to each other, to plans and targets, and whose they are. */
class FigureRelationsTest {
  private static final Analyzer ANALYZER = new Analyzer(Rules.load());

  private static List<Measure> measures(String text) {
    return ANALYZER.analyze(Layout.ofLines(text)).measures();
  }

  private static List<String> lines(String text) {
    return RelationExample.lines(measures(text));
  }

  private static Arguments row(String text, String... lines) {
    return arguments(text, List.of(lines));
  }

  static Stream<Arguments> partsOfTotals() {
    return Stream.of(
        row("Mở 33 lớp cho 410 lượt người (trong đó có 06 lớp ban đêm).", "part 6 33"),
        row(
            "Hòa giải 40 vụ việc. Trong đó hòa giải thành 30 vụ, không thành là 10 vụ.",
            "part 30 40",
            "part 10 40"),
        row(
            "Nhận 73 đơn = 70 vụ việc. Trong đó năm trước chuyển sang 06 đơn = 06 vụ việc, nhận mới"
                + " 67 đơn = 64 vụ việc; còn lại 05 đơn.",
            "equivalent 70 73",
            "part 6 73",
            "equivalent 6 6",
            "part 6 70",
            "part 67 73",
            "equivalent 64 67",
            "part 64 70",
            "remainder 5 73"),
        row(
            "Có 25 trường, trong đó 10 trường mầm non gồm 4 trường đạt chuẩn, 6 trường chưa đạt, 15"
                + " trường phổ thông.",
            "part 10 25",
            "part 4 10",
            "part 6 10",
            "part 15 25"),
        row("Kết nạp 120 đảng viên, trong đó 45 nữ.", "part 45 120"),
        row(
            "Gieo trồng 1.200 ha, bao gồm: lúa mùa 800 ha; ngô 300 ha; còn lại 100 ha rau.",
            "part 800 1200",
            "part 300 1200",
            "remainder 100 1200"),
        row(
            "Có 34 nhiệm vụ, đã hoàn thành 09 nhiệm vụ, còn 25 nhiệm vụ đang làm.",
            "part 9 34",
            "remainder 25 34"),
        row("Công nhận 11 xã, 01 thị trấn/17 xã, thị trấn.", "part 11 17", "part 1 17"),
        row(
            "Hội đồng có 5 ủy viên (1 Chủ tịch, 2 Phó chủ tịch, 2 thư ký).",
            "part 1 5",
            "part 2 5",
            "part 2 5"),
        row("Huyện có 12 đơn vị hành chính (gồm 11 xã, 01 thị trấn).", "part 11 12", "part 1 12"),
        row(
            "Thành lập 12 tổ hòa giải, cụ thể:\n- Xã Bản Mây: 5 tổ, trong đó 2 tổ mới.\n"
                + "- Xã Nậm Sang: 4 tổ.\n- Còn lại 3 tổ ở thị trấn.\nTuyên truyền cho 8 tổ.",
            "part 5 12",
            "part 2 5",
            "part 4 12",
            "remainder 3 12"),
        row(
            "Mở 9 lớp:\n- Khối xã: 6 lớp:\n+ Xã Bản Mây 4 lớp;\n+ Xã Nậm Sang 2 lớp;\n"
                + "- Khối huyện: 3 lớp.",
            "part 6 9",
            "part 4 6",
            "part 2 6",
            "part 3 9"),
        row(
            "Trong năm thành lập 12 tổ hòa giải¹ ở các xã. Mở 3 lớp².\n\n"
                + "¹ Xã Bản Mây 5 tổ, xã Nậm Sang 7 tổ.\n\n² Trong đó có 01 lớp ban đêm.",
            "part 5 12",
            "part 7 12",
            "part 1 3"));
  }

  static Stream<Arguments> noParts() {
    return Stream.of(
        row("Mở 33 lớp và 06 lớp ban đêm."),
        row("Mở 12 lớp, trong đó 3 hội nghị trực tuyến."),
        row("Mở 3 lớp, trong đó có 12 lớp ban đêm."),
        row("Mở 12 lớp, trong đó chú trọng ban đêm. Năm trước mở 3 lớp."),
        row("Mở 12 lớp, trong đó chú trọng ban đêm; phối hợp mở 3 lớp."),
        row("Mở 12 lớp, tăng 3 lớp so với cùng kỳ, trong đó giảm 2 lớp ban đêm."),
        row("Tuyên truyền ở 8 xã: 3 hội nghị, 5 buổi."),
        row("Mở 12 lớp, còn 3 lớp chưa mở."),
        row("Thành lập 12 tổ.\n- Xã Bản Mây: 5 tổ."),
        row("Thành lập 12 tổ, cụ thể:\n- Xã Bản Mây: 5 hộ."));
  }

  static Stream<Arguments> besideEachOther() {
    return Stream.of(
        row("Tiếp 203 lượt, 204 người = 202 vụ việc.", "equivalent 202 204", "equivalent 202 203"),
        row("Duy trì 11 tổ/115 cá nhân tự quản.", "accompanies 115 11"),
        row("Mở 01 buổi/ 48 lượt cán bộ.", "accompanies 48 1"),
        row("Hòa giải thành 30 vụ (bằng 75%).", "share 75 30"),
        row("Có 240 hộ nghèo, chiếm 12,5%.", "share 12.5 240"),
        row("Nhận trực tuyến đạt trên 73% (nhận 3950/5395 hồ sơ).", "share 73 3950"),
        row("Nhận trực tuyến đạt 53% (nhận 3950/5395 hồ sơ)."),
        row("Mở 12 lớp, tăng 20%."),
        row("Mở 12 lớp. Chiếm 20%."),
        row("Mức hỗ trợ 500.000 đồng/hộ."));
  }

  static Stream<Arguments> plans() {
    return Stream.of(
        row("Trồng 12,5 ha, đạt 98,5% kế hoạch năm.", "plan 98.5 kế hoạch năm"),
        row("Thu 33,9 tỷ đồng, bằng 104% dự toán tỉnh giao.", "plan 104 dự toán tỉnh giao"),
        row("Khai thác 1.250 tấn, đạt 65,9%KH.", "plan 65.9 KH"),
        row("Hoàn thành 38/54 chỉ tiêu.", "plan 70.4 chỉ tiêu"),
        row("TH/KH: 673/550 ha.", "plan 122.4 KH"),
        row(
            "Khai thác 1.250 tấn, vượt 5% so với chỉ tiêu nghị quyết.",
            "plan 105 chỉ tiêu nghị quyết"),
        row("Mở 12 lớp, giảm 3 lớp so với kế hoạch.", "plan 80 kế hoạch"),
        row("Mở 12 lớp, bằng 80% cùng kỳ."),
        row("Kiểm tra 100% nghị quyết của xã."),
        row(
            "Giải ngân 90 tỷ đồng, đạt 60% kế hoạch. Trong đó: vốn huyện 40 tỷ đồng (đạt 49%).",
            "plan 60 kế hoạch", "part 40000000000 90000000000"),
        row("Mở 12 lớp theo kế hoạch, đạt 80%."));
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        row("- 80% số thôn có nhà văn hóa (đạt).", "target met 80"),
        row("- 80% số thôn có nhà văn hóa (vượt kế hoạch).", "target exceeded 80"),
        row("- 80% số thôn có nhà văn hóa (không đạt).", "target not-met 80"),
        row("Chỉ tiêu: 80%; kết quả: 85%.", "target exceeded 80"),
        row("Chỉ tiêu giao: 12 xã; thực hiện: 11 xã.", "target not-met 12"),
        row("Mục tiêu: dưới 5%, kết quả: 4,2%.", "target exceeded 5"),
        row("Chỉ tiêu là 80% số thôn.", "target unknown 80"),
        row("Tỷ lệ chuyên cần đạt 85/80%.", "target exceeded 85"),
        row("Vượt chỉ tiêu với 80% số thôn."),
        row("Có 80% số thôn đạt chuẩn."));
  }

  static Stream<Arguments> organizations() {
    return Stream.of(
        row(
            "Hội Phụ nữ huyện tổ chức 12 buổi; vận động 30 hộ.",
            "by 12 Hội Phụ nữ huyện",
            "by 30 Hội Phụ nữ huyện"),
        row("- Công an huyện: Xử lý 15 vụ. Mở 2 lớp.", "by 15 Công an huyện", "by 2 Công an huyện"),
        row("Hội Nông dân huyện phối hợp với Công an huyện mở 3 lớp.", "by 3 Hội Nông dân huyện"),
        row("Công an huyện mở 3 lớp. Toàn huyện có 12 trường.", "by 3 Công an huyện"),
        row("Phối hợp với Công an huyện mở 3 lớp."),
        row("Theo báo cáo của Công an huyện, có 12 vụ."),
        row("Toàn huyện có 12 trường."));
  }

  @ParameterizedTest
  @MethodSource({
    "partsOfTotals",
    "noParts",
    "besideEachOther",
    "plans",
    "targets",
    "organizations"
  })
  void figuresAreRelated(String text, List<String> lines) {
    assertThat(lines(text)).as(text).containsExactlyElementsOf(lines);
  }

  @Test
  void twelveOfSeventeen() {
    List<Measure> found = measures("Công nhận 11 xã, 01 thị trấn/17 xã, thị trấn đạt chuẩn.");
    Measure total = found.getLast();
    BigDecimal parts =
        found.stream()
            .filter(m -> m.links().contains(new Link(Link.Kind.PART_OF, total.span())))
            .map(m -> m.quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(parts).isEqualByComparingTo("12");
    assertThat(total.quantity().value()).isEqualByComparingTo("17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Công nhận 11 xã, 01 thị trấn/17 xã, thị trấn đạt chuẩn.",
        "Trồng mới 673 ha, đạt 122,5% kế hoạch.",
        "Công an huyện Thanh Sơn Hạ tổ chức 12 buổi."
      })
  void aFigureThatWasCheckedIsStillWhatItWasToOthers(String text) {
    for (Measure measure : measures(text)) {
      Measure sure = measure.sure();
      assertThat(sure.confidence()).isEqualTo(1);
      assertThat(sure).usingRecursiveComparison().ignoringFields("confidence").isEqualTo(measure);
    }
  }

  static Stream<Arguments> plannedValues() {
    return Stream.of(
        arguments("Trồng mới 673/550ha, đạt 122,5% kế hoạch.", "550"),
        arguments("Trồng mới 673 ha, đạt 122,5% kế hoạch.", "549"),
        arguments("Trồng mới 12,5 ha, đạt 98,5% kế hoạch.", "12.7"),
        arguments("Thu 33,9 tỷ đồng, bằng 104% dự toán.", "32600000000"),
        arguments("Mở 12 lớp, giảm 3 lớp so với kế hoạch.", "15"));
  }

  @ParameterizedTest
  @MethodSource("plannedValues")
  void thePlanFollowsFromResultAndPercentage(String text, String plan) {
    List<Measure> found = measures(text);
    Fulfilment fulfilment = found.getLast().fulfilment().orElseThrow();
    assertThat(fulfilment.of()).contains(found.getFirst().span());
    assertThat(fulfilment.plan().orElseThrow()).isEqualByComparingTo(plan);
  }
}
