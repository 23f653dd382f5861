package niengiam.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        "Ông Lò V. Mây nói: “Tốt.” | Mọi người nghe."
      })
  void splits(String marked) {
    List<String> wanted = List.of(marked.split(" \\| ", -1));
    String text = marked.replace(" | ", " ");
    assertThat(Sentences.of(text)).extracting(s -> s.of(text)).isEqualTo(wanted);
  }
}
