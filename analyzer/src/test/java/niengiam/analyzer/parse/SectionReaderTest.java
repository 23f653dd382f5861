package niengiam.analyzer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import niengiam.analyzer.structure.Document;
import org.junit.jupiter.api.Test;

class SectionReaderTest {
  @Test
  void nestsByTheFormOfTheLabelAndKeepsLabelsAsPrinted() {
    Document document =
        Pages.parse(
            """
            BÁO CÁO
            Phần thứ nhất
            KẾT QUẢ NĂM 2031
            I. ĐẶC ĐIỂM
            1. Thuận lợi
            Đời sống ổn định.
            1. Khó khăn
            - Thiếu nước ở xã Bản Mây.
            II- KẾT QUẢ
            2.1. Hội đồng nhân dân: Các kỳ họp được tổ chức đúng luật và cử tri đồng tình.
            Phần thứ hai
            NHIỆM VỤ NĂM 2032
            1. Các cấp ủy tiếp tục chỉ đạo, kiểm tra và báo cáo kết quả theo quy định.
            Nơi nhận:
            - Lưu VPHU.
            """);
    assertThat(document.sections())
        .extracting(s -> String.join("/", s.path()) + "=" + s.title().orElse("-"))
        .containsExactly(
            "Phần thứ nhất=KẾT QUẢ NĂM 2031",
            "Phần thứ nhất/I=ĐẶC ĐIỂM",
            "Phần thứ nhất/I/1=Thuận lợi",
            "Phần thứ nhất/I/1=Khó khăn",
            "Phần thứ nhất/II=KẾT QUẢ",
            "Phần thứ nhất/II/2.1=Hội đồng nhân dân",
            "Phần thứ hai=NHIỆM VỤ NĂM 2032",
            "Phần thứ hai/1=-");
    String text = document.layout().text();
    assertThat(document.sections())
        .extracting(s -> s.span().of(text))
        .contains("Phần thứ nhất\nKẾT QUẢ NĂM 2031", "2.1. Hội đồng nhân dân:", "1.");
    assertThat(document.passages().getLast().section()).isEmpty();
  }

  @Test
  void readsTheTitlesOfWhatIsAttached() {
    Document document =
        Pages.parse(
            """
            Nơi nhận:
            - Lưu VP.
            PHÓ BÍ THƯ
            Lò Văn Mây
            BẢNG TỔNG HỢP SỐ LIỆU
            Về phong trào thi đua năm 2031
            (Kèm theo Báo cáo số 45-BC/HU ngày 30/11/2031 của Ban Thường vụ Huyện ủy)
            Phụ lục II
            DANH MỤC HỒ SƠ
            (Kèm theo Báo cáo số 45-BC/HU)
            """);
    assertThat(document.sections())
        .extracting(s -> s.label() + "=" + s.title().orElse("-"))
        .containsExactly(
            "=BẢNG TỔNG HỢP SỐ LIỆU Về phong trào thi đua năm 2031", "Phụ lục II=DANH MỤC HỒ SƠ");
  }
}
