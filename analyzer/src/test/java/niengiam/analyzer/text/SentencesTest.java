package niengiam.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  /** The bar stands where a sentence ends. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Đạt 100%. | Vượt kế hoạch.",
        "Thực hiện tại TT. Mường Hạ và TP. Sơn La Thượng. | Kết quả tốt.",
        "Chợ bán rau, quả, v.v... và thịt. | Giá tăng.",
        "Họp ngày 01.02.2031 tại huyện. | Có 1.234,5 ha.",
        "Hết báo cáo./. | Nơi nhận",
        "2. Hội đồng nhân dân họp. | Cử tri đồng tình.",
        "Đã giám sát.¹⁴ | Đồng thời hướng dẫn.",
        "Hộ nghèo... được hỗ trợ. | Các xã vui mừng!",
        "Ông Lò V. Mây nói: “Tốt.” | Mọi người nghe.",
        "Điều 12. Quyết định này có hiệu lực. | Các phòng thi hành.",
        "Thành phần: (1). Đại diện xã; (2). Trưởng bản. | Họp lúc 8 giờ.",
        "Làm theo khoản (2). | Báo cáo sau 5 ngày.",
        "Kính gửi: ........ Căn cứ tình hình, đề nghị họp. | Trân trọng.",
        "Chọn phương án B. | Phương án A bị loại.",
        "Ông H. Văn Tích (P. Hiệu trưởng) dự. | Xem tr. 12 và QL. 4D.",
      })
  void splits(String marked) {
    List<String> wanted = List.of(marked.split(" \\| ", -1));
    String text = marked.replace(" | ", " ");
    assertThat(Sentences.of(text)).extracting(s -> s.of(text)).isEqualTo(wanted);
  }

  @Test
  void aMissingBlankHidesNoEnd() {
    String text = "Đường đã xong.Dân bản vui. Mở trang www.Ban.vn.";
    assertThat(Sentences.of(text))
        .extracting(s -> s.of(text))
        .containsExactly("Đường đã xong.", "Dân bản vui.", "Mở trang www.Ban.vn.");
  }
}
