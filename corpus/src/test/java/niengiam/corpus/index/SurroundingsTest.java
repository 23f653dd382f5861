package niengiam.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Huyện có 12 xã. Mỗi xã có 02 tổ. Các tổ làm tốt.      | 02 tổ   | Mỗi xã có 02 tổ.
          2.1. Huyện có 12 xã. Mỗi xã có 02 tổ.                 | 12 xã   | 2.1. Huyện có 12 xã.
          UBND TP. Sông Mây trồng 1.250 cây. Cây tốt.           | 1.250 cây | UBND TP. Sông Mây trồng 1.250 cây.
          Tặng quà, thăm hỏi... cho 45 hộ                       | 45 hộ   | Tặng quà, thăm hỏi... cho 45 hộ
          Huyện có 12 xã. Mỗi xã có 02 tổ.                      | 12 xã. Mỗi xã | Huyện có 12 xã. Mỗi xã có 02 tổ.
          """)
  void theSentenceAroundAPlace(String text, String place, String sentence) {
    int start = text.indexOf(place);
    Span span = new Span(start, start + place.length());
    assertThat(new Surroundings().around(text, span).of(text)).isEqualTo(sentence);
  }

  @Test
  void oneAfterTheOtherEachTextHasItsOwnSentences() {
    Surroundings surroundings = new Surroundings();
    assertThat(surroundings.around("Có 12 xã. Có 5 tổ.", new Span(13, 17)).of("Có 12 xã. Có 5 tổ."))
        .isEqualTo("Có 5 tổ.");
    assertThat(surroundings.around("Cả năm có 5 tổ.", new Span(10, 14)).of("Cả năm có 5 tổ."))
        .isEqualTo("Cả năm có 5 tổ.");
  }

  @Test
  void aTextWithoutStopsIsCutAroundThePlace() {
    String text = "mười hai tổ ".repeat(5_000);
    Span around = new Surroundings().around(text, new Span(30_000, 30_010));
    assertThat(around.length()).isEqualTo(8_010);
    assertThat(around.contains(30_000)).isTrue();
  }

  @Test
  void whatLiesBehindTheTextIsNoSentence() {
    assertThat(new Surroundings().around("", new Span(3, 5))).isEqualTo(new Span(0, 0));
  }
}
