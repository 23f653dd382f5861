package niengiam.analyzer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.text.Sentences;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cut and monstrous input. */
class DocumentParserBoundsTest {
  private static final String REPORT =
      """
      BÁO CÁO
      Phần thứ nhất
      KẾT QUẢ NĂM 2031
      I. ĐẶC ĐIỂM
      1. Thuận lợi
      Huyện ủy ban hành chương trình công tác¹ và giao các xã triển khai với
      ¹ Chương trình số 05-CTr/HU gồm các đồng
      chí bí thư các xã² (Nà
      ² Theo Quyết định 12.
      Lếch, Bản Mây) cùng thực hiện.
      a) Về kinh tế;
      Nơi nhận:
      - Lưu VP.
      BẢNG TỔNG HỢP
      (Kèm theo Báo cáo số 4)
      """;

  @Test
  void survivesEveryPrefixWithSpansInRange() {
    for (int end = 0; end <= REPORT.length(); end++) {
      Document document = Pages.parse(REPORT.substring(0, end));
      Span all = new Span(0, end);
      assertThat(document.passages()).allMatch(p -> p.spans().stream().allMatch(all::contains));
      assertThat(document.footnotes()).allMatch(f -> f.spans().stream().allMatch(all::contains));
      assertThat(document.sections()).allMatch(s -> all.contains(s.span()));
      assertThat(document.passages()).noneMatch(p -> p.text().isBlank());
    }
  }

  static Stream<String> monsters() {
    return Stream.of(
        "toàn huyện có nhiều xã, thị trấn ".repeat(300_000),
        "1.".repeat(1_000_000),
        "¹".repeat(1_000_000),
        "(".repeat(1_000_000),
        " ".repeat(2_000_000) + "a.",
        "¹ a\n".repeat(40_000),
        "a\n".repeat(80_000),
        "I. A:\n".repeat(20_000),
        "chưa xong\n¹ Một\n".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("monsters")
  @Timeout(20)
  void takesLinearTime(String text) {
    assertThat(Pages.parse(text).layout().text()).isSameAs(text);
    assertThat(Sentences.of(text)).isNotNull();
  }

  @Test
  void givesTheSameFromEveryThread() {
    Document alone = Pages.parse(REPORT);
    assertThat(Stream.generate(() -> REPORT).limit(64).parallel().map(Pages::parse).distinct())
        .containsExactly(alone);
    assertThat(alone.passages()).extracting(Passage::text).isNotEmpty();
  }
}
