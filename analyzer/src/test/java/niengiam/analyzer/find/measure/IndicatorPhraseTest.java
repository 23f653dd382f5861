package niengiam.analyzer.find.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what follows the counted noun, or what stands before the figure
        "Có 12 trường đạt chuẩn quốc gia | trường đạt chuẩn quốc gia",
        "Hòa giải thành 30 vụ | vụ hòa giải thành",
        "Còn lại 06 đơn | đơn còn lại",
        "Trồng mới 120 ha rừng sản xuất | rừng sản xuất",
        // a change has the phrase of its level, a share that of its count
        "Có 12 trường đạt chuẩn, tăng 3 trường so với năm 2030"
            + " | trường đạt chuẩn; trường đạt chuẩn",
        "Hòa giải thành 30 vụ (bằng 60%) | vụ hòa giải thành; tỷ lệ hòa giải thành",
        "Có 95% cán bộ, công chức đã được tập huấn. | cán bộ công chức đã được tập huấn",
        // prices
        "Giá ngô hạt trong tháng tăng, tăng (+20đồng/kg), giá từ 6.000-7.000 đồng/kg"
            + " | Giá ngô hạt; Giá ngô hạt",
        "Giá cả: sắn khô 5.000 đồng/kg, cát vàng (cát tô) có giá bán 90.000 đồng/m³"
            + " | giá sắn khô; giá cát vàng cát tô",
        "Giá dầu hỏa 0,05S-II giảm 300 đồng/lít | Giá dầu hỏa 0,05S-II",
        // amounts for what was named before
        "Dự án trồng rừng với tổng kinh phí 12 tỷ đồng | tổng kinh phí Dự án trồng rừng",
        "Hỗ trợ mua giống cho 40 hộ dân với mức 500.000 đồng/hộ"
            + " | hộ dân hỗ trợ mua giống; mức hỗ trợ mua giống",
        // figures that share their words
        "Duy trì 11 tổ/115 hộ tự quản đường biên"
            + " | tổ tự quản đường biên; hộ tự quản đường biên",
        "Trợ giúp pháp lý 07 buổi cho 392 lượt người"
            + " | buổi trợ giúp pháp lý; lượt người trợ giúp pháp lý",
        "Tuyên truyền pháp luật 07 buổi với 392 lượt người tham dự"
            + " | buổi tuyên truyền pháp luật; lượt người tham dự tuyên truyền pháp luật",
        "Diện tích gieo trồng ước đạt 6.540 ha, bằng 101,3% kế hoạch"
            + " | Diện tích gieo trồng; tỷ lệ diện tích gieo trồng",
        "Hộ dùng nước sạch chiếm 94,6% dân số | Hộ dùng nước sạch",
        "Duy trì 57 tổ vay vốn với dư nợ 61,2 tỷ đồng | tổ vay vốn; dư nợ",
        // words that say nothing of what is counted
        "Tổ thanh tra giám sát 19 cuộc liên quan đến đất đai | cuộc tổ thanh tra giám sát",
        "Toàn huyện đăng ký 125 mô hình | mô hình đăng ký",
        "Công dân 18 tuổi trở lên, không phân biệt nam nữ | tuổi công dân",
        "Xây dựng 02 bộ tài liệu khác nhau | bộ tài liệu xây dựng",
        // one word with số, and a mean
        "Dân số 98.765 người | người dân số",
        "Thu nhập bình quân đạt 38,6 triệu đồng | Thu nhập bình quân",
        // where sentences end
        "Khu công nghiệp giai đoạn I. Quy mô 75 ha | Quy mô",
        "Huyện ra Nghị quyết số 15-NQ/HU. Nghị quyết đề ra 21 chỉ tiêu"
            + " | chỉ tiêu nghị quyết đề ra",
        "Điểm cầu TP. Vĩnh Kỳ có 56 đại biểu | đại biểu Điểm cầu TP Vĩnh Kỳ",
        // the commas of a list
        "May mặc, mũ nón, giày dép tăng 0,06% | May mặc mũ nón giày dép",
        "Khám chữa bệnh, cấp thuốc miễn phí cho 1.394 người dân"
            + " | người dân khám chữa bệnh cấp thuốc miễn phí",
        // the members of a body
        "Ban Thanh tra nhân dân gồm có 5 thành viên chính thức và 2 thành viên dự khuyết"
            + " | thành viên chính thức Ban Thanh tra nhân dân;"
            + " thành viên dự khuyết Ban Thanh tra nhân dân",
        "Chi bộ có từ 10 đảng viên trở lên | đảng viên chi bộ",
        // terms
        "Trong thời hạn 5 ngày Ủy ban xã phải họp thôn | thời hạn họp thôn",
        "Gửi hồ sơ trước 30 ngày | thời hạn Gửi hồ sơ",
        "Tổng kết 10 năm thực hiện chương trình nước sạch"
            + " | thời gian Tổng kết thực hiện chương trình nước sạch",
        "Thời hạn làm việc của tổ là 2 năm | Thời hạn làm việc của tổ",
        "Các xã báo cáo định kỳ 6 tháng | kỳ xã báo cáo",
      })
  void namesWhatIsMeasured(String text, String phrases) {
    assertThat(
            Texts.measures(text).stream()
                .map(measure -> measure.indicator().orElse(""))
                .collect(Collectors.joining("; ")))
        .isEqualTo(phrases);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b) Kinh phí: \\n - Xã Bản Mây: 96 hộ, 348 triệu đồng; \\n - Xã Nà Lin: 8 triệu đồng."
            + " | hộ kinh phí; kinh phí; kinh phí",
        "Kết quả cụ thể: \\n - Xã Bản Mây: 96 hộ | hộ",
        "b) Kinh phí: \\n Toàn huyện: \\n - Xã Bản Mây: 96 hộ | hộ",
      })
  void a_heading_says_what_the_items_of_its_list_are(String lines, String phrases) {
    assertThat(
            Texts.measures(List.of(lines.split(" \\\\n ", -1))).stream()
                .map(measure -> measure.indicator().orElse(""))
                .collect(Collectors.joining("; ")))
        .isEqualTo(phrases);
  }
}
