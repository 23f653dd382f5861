package niengiam.analyzer.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.fact.ShortForm;
import niengiam.analyzer.fact.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceResolverTest {
  private static final String PLAN =
      "UBND HUYỆN BẢN MÂY\nSố: 31/KH-UBND\nBản Mây, ngày 05 tháng 3 năm 2020\nKẾ HOẠCH\nTriển khai công tác hòa giải năm 2020\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Căn cứ Nghị quyết số 25-NQ/TW; Nghị quyết trên đã được quán triệt > Nghị quyết trên > 25-NQ/TW",
        "Kế hoạch số 5-KH/HU đã ban hành. Sau khi có Kế hoạch này, các xã họp > Kế hoạch này > 5-KH/HU",
        "Theo Quyết định số 9/QĐ-UBND và Kế hoạch số 5-KH/HU, Quyết định nêu trên có hiệu lực > Quyết định nêu trên > 9/QĐ-UBND",
        "Luật Thể thao được thông qua; nội dung Luật này > Luật này > Luật Thể thao",
        "Thực hiện Kết luận số 69-KL/TU, các văn bản của xã; văn bản nói trên được phổ biến > văn bản nói trên > 69-KL/TU",
        "Nghị quyết 25-NQ/TW có hiệu quả. Thực hiện nghị quyết đó > nghị quyết đó > 25-NQ/TW",
      })
  void cited_before(String text, String surface, String canonical) {
    ShortForm only = only(text);
    assertThat(only.surface()).isEqualTo(surface);
    assertThat(only.target()).isInstanceOf(Target.Cited.class);
    assertThat(((Target.Cited) only.target()).canonical()).isEqualTo(canonical);
  }

  @Test
  void this_plan_in_a_plan_is_the_plan_itself() {
    assertThat(only(PLAN + "Các xã căn cứ khoản 2 Kế hoạch này để tổ chức thực hiện.").target())
        .isEqualTo(new Target.Itself());
  }

  @Test
  void rules_that_a_decision_promulgates_may_point_at_themselves() {
    assertThat(
            only("QUY CHẾ\nLàm việc của thôn\nĐiều 1. Quy chế này quy định việc họp thôn.")
                .target())
        .isEqualTo(new Target.Itself());
  }

  @Test
  void rules_point_at_the_decision_that_promulgates_them() {
    ShortForm only =
        only(
            """
            QUY CHẾ
            Làm việc của thôn
            (Ban hành kèm theo Quyết định số 9/QĐ-UBND)
            Điều 1. Thôn họp theo Quyết định số 7/QĐ-TTg.
            Điều 2. Thôn thực hiện theo Quyết định này.
            """);
    assertThat(((Target.Cited) only.target()).canonical()).isEqualTo("9/QĐ-UBND");
  }

  @Test
  void of_two_that_fit_none_is_chosen() {
    assertThat(
            only("Theo Kế hoạch số 5-KH/HU và Kế hoạch số 6-KH/HU, nội dung Kế hoạch nêu trên")
                .target())
        .isEqualTo(new Target.Ambiguous(List.of("5-KH/HU", "6-KH/HU")));
  }

  @Test
  void several_are_named_together() {
    ShortForm only = only("Theo Kế hoạch số 5-KH/HU và Kế hoạch số 6-KH/HU, các kế hoạch trên");
    assertThat(only.plural()).isTrue();
    assertThat(only.target()).isEqualTo(new Target.Ambiguous(List.of("5-KH/HU", "6-KH/HU")));
  }

  @Test
  void a_short_form_without_antecedent_is_kept() {
    assertThat(only("Thực hiện Nghị quyết nêu trên, huyện đã họp.").target())
        .isInstanceOf(Target.Unresolved.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xây dựng kế hoạch trên địa bàn huyện",
        "quyết định trên cơ sở ý kiến của thôn",
        "các quy định này được phổ biến",
        "theo Phụ lục này",
        "Kế hoạch số 5-KH/HU trên địa bàn",
      })
  void points_at_nothing(String text) {
    assertThat(References.analyze(text).shortForms()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Nghị quyết số 25-NQ/TW ngày 03/6/2013; sau 10 năm thực hiện Nghị quyết 25, > 25-NQ/TW",
        "Thực hiện Kết luận 69 của Tỉnh ủy; Kết luận số 69-KL/TU > 69-KL/TU",
        "Đề án số 132-ĐA/TU ngày 05/5/2022; thực hiện Đề án 132; > 132-ĐA/TU",
      })
  void a_number_alone_is_the_whole_citation_of_the_document(String text, String canonical) {
    Reference shortened =
        References.analyze(text).references().stream()
            .filter(r -> r.issuerCode().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(shortened.target().orElseThrow()).isInstanceOf(Target.Cited.class);
    assertThat(((Target.Cited) shortened.target().orElseThrow()).canonical()).isEqualTo(canonical);
  }

  @Test
  void a_number_that_two_documents_have_is_ambiguous() {
    Analysis analysis =
        References.analyze(
            "Nghị quyết số 25-NQ/TW; Nghị quyết số 25/NQ-HĐND; tiếp tục thực hiện Nghị quyết 25.");
    assertThat(analysis.references().getLast().target())
        .contains(new Target.Ambiguous(List.of("25-NQ/TW", "25/NQ-HĐND")));
  }

  @Test
  void a_defined_name_stands_for_the_document_later_on() {
    ShortForm only =
        only(
            """
            Theo Kế hoạch số 5-KH/HU về cải cách hành chính (sau đây gọi tắt là Kế hoạch cải cách).
            Các xã thực hiện Kế hoạch cải cách trong quý II.
            """);
    assertThat(only.surface()).isEqualTo("Kế hoạch cải cách");
    assertThat(((Target.Cited) only.target()).canonical()).isEqualTo("5-KH/HU");
  }

  @Test
  void a_defined_name_decides_between_two_of_one_number() {
    Analysis analysis =
        References.analyze(
            """
            Nghị quyết số 25-NQ/TW được quán triệt.
            Theo Nghị quyết số 25/NQ-HĐND (sau đây gọi là Nghị quyết 25), các xã đã họp.
            Tiếp tục thực hiện Nghị quyết 25.
            """);
    Target last = analysis.references().getLast().target().orElseThrow();
    assertThat(((Target.Cited) last).canonical()).isEqualTo("25/NQ-HĐND");
  }

  @Test
  void a_type_alone_is_no_defined_name() {
    assertThat(
            References.analyze(
                    "Theo Kế hoạch số 5-KH/HU (gọi tắt là Kế hoạch). Phòng Kế hoạch theo dõi Kế hoạch.")
                .shortForms())
        .isEmpty();
  }

  @Test
  void a_number_alone_stays_open_without_a_whole_citation() {
    Reference only = References.analyze("thực hiện Đề án 132;").references().getFirst();
    assertThat(only.target().orElseThrow()).isInstanceOf(Target.Unresolved.class);
  }

  private static ShortForm only(String text) {
    List<ShortForm> found = References.analyze(text).shortForms();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
