package niengiam.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
  @ParameterizedTest
  @CsvSource({
    "a b c d, a b c d, 0 1 2 3",
    "a b c d, a c d, 0 -1 1 2",
    "a b c d, a x c d, 0 1 2 3",
    "a b c d, a x y c d, 0 -1 3 4",
    "a b, x a b y, 1 2",
    "a a a, a a, 0 1 -1",
    "x, y, 0",
    "x y, y z w, -1 0"
  })
  void aligns(String first, String second, String expected) {
    int[] map = Alignment.of(List.of(first.split(" ", -1)), List.of(second.split(" ", -1)));

    assertThat(String.join(" ", IntStream.of(map).mapToObj(Integer::toString).toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tổ hòa giải, tổ hòa giải",
    "12 tổ, 12 tổ",
    "năm 2021, năm 2O21",
  })
  void carriesSpans(String gold, String other) {
    String goldText = "Đến hết năm 2021, xã có 12 tổ hòa giải.";
    String otherText = "Trang 2\nĐến hết   năm 2O21, xã\ncó 12 tổ hòa giải.";
    int start = goldText.indexOf(gold);

    Span span = new Carry(goldText, otherText).over(start, start + gold.length());

    assertThat(span.of(otherText)).isEqualTo(other);
  }

  @Test
  void aLostSpanIsNowhere() {
    Carry carry = new Carry("một hai ba", "xin chào các đồng chí thân mến");

    assertThat(carry.over(4, 7).overlaps(new Span(0, 100))).isFalse();
  }

  @Test
  @Timeout(20)
  void longTextsTakeLinearTime() {
    SplittableRandom random = new SplittableRandom(7);
    List<String> first = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      first.add("w" + random.nextInt(1_500));
    }
    List<String> second = new ArrayList<>(first);
    for (int i = 0; i < 6_000; i++) {
      second.set(random.nextInt(second.size()), "x");
    }
    second.subList(20_000, 25_000).clear();

    int[] map = Alignment.of(first, second);

    long right = IntStream.range(0, 19_000).filter(i -> map[i] == i).count();
    assertThat(right).as("seed 7").isGreaterThan(18_900);
    assertThatCode(() -> Alignment.of(Collections.nCopies(60_000, "a"), second))
        .doesNotThrowAnyException();
  }
}
