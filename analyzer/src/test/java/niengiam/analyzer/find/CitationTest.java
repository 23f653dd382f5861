package niengiam.analyzer.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  private final ReferenceFinder finder = new ReferenceFinder(Rules.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Kế hoạch số 07 -KH/HU, ngày 24/10/2022   > 07-KH/HU",
        "Báo cáo số 445-BCHU                      > 445-BC/HU",
        "Báo cáo số 455-BC/HV                     > 455-BC/HU",
        "Báo cáo số 44/BCHU                       > 44-BC/HU",
        "Kế hoạch số l2-KH/HU                     > 12-KH/HU",
        "số 11-QÐi/TW                             > 11-QĐi/TW",
        "Hướng dẫn số 12- HD/BTCTW                > 12-HD/BTCTW",
        "Hướng dẫn số 25 – HD / TW                > 25-HD/TW",
        "Quyết định số 10/2007/QĐ_BKHCN           > 10/2007/QĐ-BKHCN",
        "Quyết định số 15/QD-UBND                 > 15/QĐ-UBND",
        "Nghị quyết số 623/NQ-UBTVQH15            > 623/NQ-UBTVQH15",
        "Quy chế phối hợp số 01/QCP-UBND-UBMTTQ-LĐLĐ-HPN > 01/QCP-UBND-UBMTTQ-LĐLĐ-HPN",
        "Công văn số 46/UBND-TTr ngày 10/01/2023  > 46/UBND-TTr",
        "Báo cáo số 12/BC-LĐLĐ⁸ và                > 12/BC-LĐLĐ",
        "Luật Đất đai số 31/2024/QH15             > 31/2024/QH15",
        "Kế hoạch số 14-KH/XYZTSH                 > 14-KH/XYZTSH",
      })
  void canonical(String text, String canonical) {
    assertThat(find(text)).extracting(Reference::canonical).containsExactly(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày 19/8, 2/9 và 24/7",
        "phát 40/40 bản, đạt 3950/5395 hồ sơ (73%)",
        "có 11 tổ/115 cá nhân, 01 buổi/ 48 lượt",
        "giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025",
        "Đoàn 912 và Quốc phòng - An ninh",
        "giá 15.000-16.000 đồng/kg, tăng 1/3",
        "Số: 12/BC-UBND",
        "ban hành 12 văn bản (02 CT, 03 KH, 05 CV, 02 BC)",
      })
  void no_citation(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Kế hoạch số 5-KH/HU, ngày 02/3/2021 của Ban Thường vụ Huyện ủy về công tác dân vận; các xã"
            + " > 2021-03-02 > Ban Thường vụ Huyện ủy > công tác dân vận",
        "Nghị định số 9/2019/NĐ-CP ngày 05 tháng 3 năm 2019 của Chính phủ Quy định chi tiết việc này."
            + " > 2019-03-05 > Chính phủ > Quy định chi tiết việc này",
        "Ban Thường vụ Huyện ủy ban hành Kế hoạch số 5-KH/HU về kiểm tra; > '' >"
            + " Ban Thường vụ Huyện ủy > kiểm tra",
        "Nghị quyết số 7/NQ-HĐND của Hội đồng nhân dân huyện thí điểm chợ phiên hết hiệu lực từ hôm nay"
            + " > '' > Hội đồng nhân dân huyện > thí điểm chợ phiên",
        "Nghị định số 9/2019/NĐ-CP của Chính phủ về dân chủ (được sửa đổi năm sau)"
            + " > '' > Chính phủ > dân chủ",
        "Nghị định số 9/2019/NĐ-CP của Chính phủ về chợ và các văn bản khác có liên quan"
            + " > '' > Chính phủ > chợ",
        "(theo Thông tư số 6/2018/TT-BTC của Bộ Tài chính quy định về giá chợ)"
            + " > '' > Bộ Tài chính > quy định về giá chợ",
        "Quyết định số 9/QĐ-UBND của UBND huyện đối với chợ phiên > '' > UBND huyện > ''",
        "Quyết định số 9/QĐ-UBND của UBND huyện ban hành giá đất và có hiệu lực ngay"
            + " > '' > UBND huyện > ban hành giá đất",
        "Nghị quyết số 8/NQ-CP của Chính phủ về chợ phiên (Nghị quyết số 8), các xã"
            + " > '' > Chính phủ > chợ phiên",
      })
  void particulars(String text, String date, String issuer, String subject) {
    Reference first = find(text).getFirst();
    assertThat(first.date().map(Object::toString).orElse("")).isEqualTo(date == null ? "" : date);
    assertThat(first.issuer()).contains(issuer);
    assertThat(first.subject().orElse("")).isEqualTo(subject == null ? "" : subject);
  }

  @Test
  void what_only_follows_is_neither_issuer_nor_subject() {
    Reference first =
        find("Nghị định số 18/2010/NĐ-CP của Chính phủ và quy định của huyện").getFirst();
    assertThat(first.issuer()).contains("Chính phủ");
    assertThat(first.subject()).isEmpty();
    assertThat(find("(Quy định 57, Quy định 75)"))
        .allSatisfy(r -> assertThat(r.subject()).isEmpty());
  }

  @Test
  void a_circular_of_the_state_is_no_circular_of_the_party() {
    assertThat(find("và Thông t. số 34/2017/TT-BYT").getFirst().type()).isEqualTo("Thông tư");
    assertThat(find("Thông tri số 34-TT/TW").getFirst().type()).isEqualTo("Thông tri");
  }

  @Test
  void a_date_after_a_list_belongs_to_each_member() {
    assertThat(find("Quyết định 217, 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị"))
        .allSatisfy(
            r -> {
              assertThat(r.elliptical()).isTrue();
              assertThat(r.date()).map(Object::toString).contains("2013-12-12");
              assertThat(r.issuer()).contains("Bộ Chính trị");
            })
        .extracting(Reference::surface)
        .containsExactly("Quyết định 217", "218-QĐ/TW");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "theo Luật Chất lượng sản phẩm, hàng hóa và hướng dẫn > Luật Chất lượng sản phẩm, hàng hóa",
        "theo Luật Thi đua, khen thưởng, các xã > Luật Thi đua, khen thưởng",
        "Luật thể dục (sửa đổi) > Luật thể dục",
        "Luật Nhà ở; các xã > Luật Nhà ở",
        "Luật sửa đổi, bổ sung một số điều của các luật về thuế. > Luật sửa đổi, bổ sung một số điều của các luật về thuế",
        "Luật Thể thao, tuyên truyền ở xã > Luật Thể thao",
        "theo Luật các tổ chức tín dụng năm 2010, > Luật các tổ chức tín dụng năm 2010",
        "thi hành Luật Đất đai và sửa đổi, bổ sung các thông tư > Luật Đất đai",
        "Luật đầu tư công sau khi được thông qua > Luật đầu tư công",
        "Luật Tổ chức Hội đồng nhân dân, Ủy ban nhân dân của Quốc hội > Luật Tổ chức Hội đồng nhân dân, Ủy ban nhân dân",
      })
  void names_of_laws(String text, String name) {
    assertThat(find(text)).extracting(Reference::canonical).containsExactly(name);
  }

  @Test
  void a_term_ends_the_name_of_the_issuer() {
    assertThat(
            find("Nghị quyết 10-NQ/TW của Bộ Chính trị Khóa IX phát triển vùng cao")
                .getFirst()
                .issuer())
        .contains("Bộ Chính trị Khóa IX");
  }

  @Test
  void an_unknown_issuer_is_kept_with_less_confidence() {
    double known = find("Kế hoạch số 14-KH/HU").getFirst().confidence();
    assertThat(find("Kế hoạch số 14-KH/XYZTSH").getFirst().confidence()).isLessThan(known);
  }

  private List<Reference> find(String text) {
    Span all = new Span(0, text.length());
    return finder.find(Passage.of(text, List.of(all), List.of(), Optional.empty()));
  }
}
