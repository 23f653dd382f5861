package niengiam.corpus.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordedTest {
  /** Changes are printed "read>shown". */
  @ParameterizedTest
  @CsvSource({
    "toàn huyện có 18 trường, toàn huyện có 18 trường, ''",
    "toàn huyên có 18 trường, toàn huyện có 18 trường, huyên>huyện",
    "toàn huyện có, toàn thị trấn có, huyện>thị trấn",
    "có 1B trướng đạt, có 18 trường đạt, 1B trướng>18 trường",
    "có 1B tốt trướng đạt, có 18 tốt trường đạt, 1B>18|trướng>trường",
    "có trường, có 18 trường, có>có 18",
    "trường, 18 trường, trường>18 trường",
    "có 18 18 trường, có 18 trường, 18 18>18",
    "rác có 18 trường, có 18 trường, rác có>có",
    "có  18 trường, có 18 trường, ''",
    "rác, '', rác>",
  })
  void onlyTheWordsThatDifferAreReplaced(String read, String wanted, String changes) {
    String text = "Xã: " + read + " nữa";
    List<Rewording> rewordings = Rewording.between(new Span(4, 4 + read.length()), read, wanted);

    assertThat(
            rewordings.stream()
                .map(r -> r.span().of(text) + ">" + r.text())
                .collect(Collectors.joining("|")))
        .isEqualTo(changes);
    assertThat(Reworded.of(text, rewordings).text().replaceAll(" +", " "))
        .isEqualTo(("Xã: " + wanted + " nữa").replaceAll(" +", " "));
  }

  /** Every range that avoids the changes keeps its words, there and back. */
  @RepeatedTest(20)
  void wordsBesideAChangeKeepTheirPlace(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    String read = words(random);
    Reworded shown =
        Reworded.of(read, Rewording.between(new Span(0, read.length()), read, words(random)));
    for (int start = 0; start < read.length(); start++) {
      for (int end = start + 1; end <= read.length(); end++) {
        Span span = new Span(start, end);
        if (shown.places().stream().noneMatch(p -> p.read().overlaps(span))) {
          assertThat(shown.toShown(span).of(shown.text())).isEqualTo(span.of(read));
          assertThat(shown.toRead(shown.toShown(span))).isEqualTo(span);
        } else {
          assertThat(shown.toShown(span).end()).isLessThanOrEqualTo(shown.text().length());
        }
      }
    }
  }

  private static String words(Random random) {
    return random
        .ints(1 + random.nextInt(8), 0, 5)
        .mapToObj(i -> List.of("xã", "huyện", "hộ", "có", "12").get(i))
        .collect(Collectors.joining(" "));
  }
}
