package niengiam.analyzer.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.metadata.Metadata.Field;
import niengiam.analyzer.structure.Document;
import niengiam.config.Rules;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {
  private final MetadataReader reader = new MetadataReader(Rules.load());

  @Test
  void a_state_report_with_its_left_cell_first() {
    Metadata read =
        read(
            """
            ỦY BAN NHÂN DÂN
            HUYỆN THANH SƠN HẠ
            Số: 12/BC-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Thanh Sơn Hạ, ngày 09 tháng 01 năm 2024
            BÁO CÁO
            Kết quả công tác dân vận chính quyền năm 2023, phương hướng, nhiệm vụ năm 2024
            Thực hiện chỉ đạo của cấp trên, UBND huyện báo cáo như sau:
            Nơi nhận:
            - Sở Nội vụ (b/c);
            - Các xã, thị trấn;
            - Lưu: VT, NV.
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            (đã ký)
            Lò Thị Mây
            """);
    assertThat(value(read.type())).isEqualTo("Báo cáo");
    assertThat(value(read.number())).isEqualTo("12/BC-UBND");
    assertThat(value(read.date())).isEqualTo("2024-01-09");
    assertThat(value(read.place())).isEqualTo("Thanh Sơn Hạ");
    assertThat(value(read.issuer())).isEqualTo("Ủy ban nhân dân huyện Thanh Sơn Hạ");
    assertThat(value(read.subject())).startsWith("Kết quả").endsWith("năm 2024");
    assertThat(value(read.periodYear())).isEqualTo("2023");
    assertThat(value(read.planYear())).isEqualTo("2024");
    assertThat(value(read.signerRole())).isEqualTo("PHÓ CHỦ TỊCH");
    assertThat(value(read.signerName())).isEqualTo("Lò Thị Mây");
    assertThat(read.recipients()).containsExactly("Sở Nội vụ", "Các xã, thị trấn", "Lưu: VT, NV");
  }

  @Test
  void a_party_report_with_its_cells_interleaved() {
    Metadata read =
        read(
            """
            ĐẢNG BỘ TỈNH SƠN HẠ\tĐẢNG CỘNG SẢN VIỆT NAM
            HUYỆN ỦY THANH SƠN HẠ
            *
            Số 45-BC/HU    Thanh Sơn Hạ, ngày 30 tháng 6 năm 2023
            BÁO CÁO
            Sơ kết công tác dân vận 6 tháng đầu năm 2023
            -----
            Nội dung.
            Nơi nhận:
            - Tỉnh ủy (b/c),
            - Lưu VPHU.
            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ
            Giàng A Núi
            """);
    assertThat(value(read.issuer())).isEqualTo("Ban Thường vụ Huyện ủy Thanh Sơn Hạ");
    assertThat(value(read.number())).isEqualTo("45-BC/HU");
    assertThat(value(read.date())).isEqualTo("2023-06-30");
    assertThat(read.period().orElseThrow().to()).hasToString("2023-06-30");
    assertThat(value(read.signerName())).isEqualTo("Giàng A Núi");
    assertThat(read.recipients()).hasSize(2);
  }

  @Test
  void without_letterhead_the_closing_sentence_names_the_issuer() {
    Metadata read =
        read(
            """
            BÁO CÁO
            Tổng kết công tác dân vận năm 2023
            Nội dung.
            Trên đây là Báo cáo của Ban Thường vụ Huyện ủy Thanh Sơn Hạ./.
            """);
    assertThat(value(read.issuer())).isEqualTo("Ban Thường vụ Huyện ủy Thanh Sơn Hạ");
    assertThat(read.issuer().orElseThrow().confidence()).isLessThan(0.9);
    assertThat(read.number()).isEmpty();
    assertThat(read.signerName()).isEmpty();
  }

  @Test
  void a_letter_has_its_subject_under_the_number() {
    Metadata read =
        read(
            """
            UBND HUYỆN THANH SƠN HẠ
            PHÒNG NỘI VỤ
            Số: 46/PNV-CCHC
            V/v báo cáo kết quả cải cách hành chính
            quý III năm 2023
            Thanh Sơn Hạ, ngày 02 tháng 10 năm 2023
            Kính gửi: Các xã, thị trấn.
            """);
    assertThat(value(read.type())).isEqualTo("Công văn");
    assertThat(value(read.number())).isEqualTo("46/PNV-CCHC");
    assertThat(value(read.subject()))
        .isEqualTo("báo cáo kết quả cải cách hành chính quý III năm 2023");
    assertThat(read.period().orElseThrow().from()).hasToString("2023-07-01");
  }

  @Test
  void older_papers_say_whose_they_are_under_the_title() {
    Metadata read =
        read(
            """
            QUYẾT ĐỊNH
            CỦA ỦY BAN NHÂN DÂN HUYỆN THANH SƠN HẠ SỐ 05/2010/QĐ-UBND NGÀY 13 THÁNG 01 NĂM 2010
            QUY ĐỊNH MỨC THU PHÍ CHỢ TRÊN ĐỊA BÀN
            CỦA HUYỆN THANH SƠN HẠ
            ỦY BAN NHÂN DÂN
            Căn cứ Luật Tổ chức chợ;
            CHỦ TỊCH
            Giàng A Núi
            """);
    assertThat(value(read.number())).isEqualTo("05/2010/QĐ-UBND");
    assertThat(value(read.date())).isEqualTo("2010-01-13");
    assertThat(value(read.issuer())).isEqualTo("Ủy ban nhân dân huyện Thanh Sơn Hạ");
    assertThat(value(read.subject()))
        .isEqualTo("QUY ĐỊNH MỨC THU PHÍ CHỢ TRÊN ĐỊA BÀN CỦA HUYỆN THANH SƠN HẠ");
    assertThat(value(read.signerName())).isEqualTo("Giàng A Núi");
    assertThat(read.place()).isEmpty();
  }

  @Test
  void a_decree_of_the_first_years_has_a_number_and_letters_of_an_office() {
    Metadata read =
        read("SẮC LỆNH\nCỦA CHỦ TỊCH CHÍNH PHỦ\nSỐ 75VN/CC NGÀY 17 THÁNG 12 NĂM 1945\nChiểu theo");
    assertThat(value(read.number())).isEqualTo("75VN/CC");
    assertThat(value(read.date())).isEqualTo("1945-12-17");
    assertThat(read.place()).isEmpty();
  }

  @Test
  void a_law_is_dated_by_its_adoption() {
    Metadata read =
        read(
            """
            QUỐC HỘI
            Luật số: 18/2010/QH12
            LUẬT
            CHỢ PHIÊN
            Điều 1. Luật này quy định về chợ phiên.
            Luật này đã được Quốc hội khóa XII, kỳ họp thứ 8 thông qua ngày 15 tháng 11 năm 2010.
            """);
    assertThat(value(read.number())).isEqualTo("18/2010/QH12");
    assertThat(value(read.date())).isEqualTo("2010-11-15");
  }

  @Test
  void a_decision_that_amends_another_one() {
    Metadata read =
        read(
            """
            ỦY BAN NHÂN DÂN
            HUYỆN THANH SƠN HẠ
            Số: 25/2031/QĐ-UBND
            QUYẾT ĐỊNH
            Sửa đổi Quyết định số 37/2029/QĐ-UBND
            ngày 20 tháng 12 năm 2029 của Ủy ban nhân dân huyện
            Căn cứ Luật Chợ phiên;
            Nơi nhận:
            - Lưu: VT.
            CHỦ TỊCH
            Đã ký: Lò Thị Mây
            """);
    assertThat(value(read.subject())).endsWith("năm 2029 của Ủy ban nhân dân huyện");
    assertThat(read.periodYear()).isEmpty();
    assertThat(value(read.signerName())).isEqualTo("Lò Thị Mây");
  }

  @Test
  void a_letter_of_an_office_whose_code_is_unknown() {
    Metadata read =
        read(
            """
            BỘ CHỢ PHIÊN
            VĂN PHÒNG
            Số: 935/VP-TCKT
            V/v lấy ý kiến dự thảo.
            Hà Nội, ngày 14 tháng 11 năm 2029
            Kính gửi: Các đơn vị
            """);
    assertThat(value(read.number())).isEqualTo("935/VP-TCKT");
    assertThat(value(read.issuer())).isEqualTo("Văn phòng Bộ chợ phiên");
    assertThat(value(read.subject())).isEqualTo("lấy ý kiến dự thảo");
  }

  @Test
  void a_subject_may_end_with_a_full_stop_and_a_list_is_no_issuer() {
    assertThat(value(read("QUYẾT ĐỊNH\nVề việc quy định giá cát.\nCăn cứ Luật;").subject()))
        .isEqualTo("Về việc quy định giá cát");
    assertThat(
            read("Số: 2061/QĐ-UBND\nDANH MỤC SẢN PHẨM CHUNG\nTHUỘC ỦY BAN NHÂN DÂN TỈNH\nTT")
                .issuer())
        .isEmpty();
  }

  @Test
  void a_month_of_a_year_is_reported_on() {
    Metadata read =
        read(
            "BÁO CÁO\nCông tác y tế tháng 10-2017 và chương trình công tác tháng 11-2017\nNội dung");
    assertThat(value(read.periodYear())).isEqualTo("2017");
  }

  @Test
  void capitals_over_a_text_without_title_or_number_are_no_issuer() {
    assertThat(read("TÓM TẮT CÔNG THỨC\nCHƯƠNG I. ĐIỆN TÍCH\nCó ba cách.").issuer()).isEmpty();
  }

  @Test
  void an_empty_document_says_nothing() {
    assertThat(read("")).isEqualTo(Metadata.EMPTY);
  }

  private static String value(Optional<? extends Field<?>> field) {
    return field.map(f -> f.value().toString()).orElse("");
  }

  private Metadata read(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      blocks.add(Block.Text.of(new Span(start, start + line.length()), Block.Role.BODY));
      start += line.length() + 1;
    }
    Layout layout = Layout.of(text, blocks, List.of());
    return reader.read(
        new Document(layout, List.of(), List.of(), List.of(), List.of(), List.of()), List.of());
  }
}
