package niengiam.analyzer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void numeralsOfAnApprovedPlanStandInItsArticle() {
    assertThat(
            paths(
                """
                QUYẾT ĐỊNH:
                Điều 1. Phê duyệt Đề án với những nội dung sau đây:
                I. PHẠM VI
                II. MỤC TIÊU
                1. Mục tiêu chung
                Điều 2. Kinh phí thực hiện
                1. Ngân sách huyện Thanh Sơn Hạ bảo đảm.
                Điều 3. Tổ chức thực hiện
                """))
        .containsExactly(
            "Điều 1", "Điều 1/I", "Điều 1/II", "Điều 1/II/1", "Điều 2", "Điều 2/1", "Điều 3");
  }

  @Test
  void articlesOfAnOlderRegulationStandInItsNumerals() {
    assertThat(
            paths(
                """
                QUY ĐỊNH
                I. QUY ĐỊNH CHUNG
                Điều 1. Phạm vi
                Điều 2. Đối tượng
                II. QUY ĐỊNH CỤ THỂ
                Điều 3. Tổ chức thực hiện
                """))
        .containsExactly("I", "I/Điều 1", "I/Điều 2", "II", "II/Điều 3");
  }

  @Test
  void aListOfAppendicesOpensNone() {
    assertThat(
            paths(
                """
                Điều 1. Bảng giá gồm:
                Phụ lục I: Bảng giá đất trồng cây hàng năm;
                Phụ lục II: Bảng giá đất ở tại nông thôn.
                Điều 2. Tổ chức thực hiện
                """))
        .containsExactly("Điều 1", "Điều 2");
  }

  private static List<String> paths(String text) {
    return Pages.parse(text).sections().stream().map(s -> String.join("/", s.path())).toList();
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
