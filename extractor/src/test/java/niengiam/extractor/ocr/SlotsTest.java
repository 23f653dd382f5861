package niengiam.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.extractor.layout.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlotsTest {
  /** A tilde before a word says that it is doubtful, a hash that it is much taller than others. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số: 279 /KH-UBND                         | Số: 279/KH-UBND                      | 0
          Số: ~279 /KH-UBND                        | Số: /KH-UBND                         | 1
          Số: A55 /KH-UBND                         | Số: /KH-UBND                         | 1
          Số: 1 55 /KH-UBND                        | Số: /KH-UBND                         | 1
          Số:45/BC-HU                              | Số: 45/BC-HU                         | 0
          ~Số:45/BC-HU                             | Số: /BC-HU                           | 1
          theo Kế hoạch số #12 /KH-UBND của huyện  | theo Kế hoạch số /KH-UBND của huyện  | 1
          các Nghị quyết số: 01/NQ-HĐND, 02/NQ-HĐND| các Nghị quyết số: 01/NQ-HĐND, 02/NQ-HĐND | 0
          Nghị quyết số 20-NQ/TW của Trung ương    | Nghị quyết số 20-NQ/TW của Trung ương | 0
          phòng, chống HIV/AIDS trong tháng, quý   | phòng, chống HIV/AIDS trong tháng, quý | 0
          Thanh Sơn Hạ, ngày 16 tháng 12 năm 2023  | Thanh Sơn Hạ, ngày 16 tháng 12 năm 2023 | 0
          Thanh Sơn Hạ, ngày ~16 tháng 12 năm 2023 | Thanh Sơn Hạ, ngày tháng 12 năm 2023 | 1
          Thanh Sơn Hạ, ngày lÙ tháng 1! năm 2023  | Thanh Sơn Hạ, ngày tháng năm 2023    | 2
          Thanh Sơn Hạ, ~ngày46 tháng 4 năm 2023   | Thanh Sơn Hạ, ngày tháng 4 năm 2023  | 1
          trong những ngày cuối tháng 4 năm nay    | trong những ngày cuối tháng 4 năm nay | 0
          """)
  void leavesOutWhatIsNotSurelyRead(String line, String expected, int gaps) {
    Slots slots = new Slots(box -> false);
    assertThat(text(slots.honest(words(line)))).isEqualTo(expected);
    assertThat(slots.gaps()).hasSize(gaps);
  }

  /** Underscores are a gap; something is written in it when the ink says so. */
  @ParameterizedTest(name = "{0}, inked {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Số: ____ /KH-UBND                        | true  | handwritten-number
          Số: ____ /KH-UBND                        | false | ''
          Mường Lam, ngày ____ tháng 12 năm 2023   | true  | handwritten-date
          Mường Lam, ngày ____ tháng 12 năm 2023   | false | ''
          Mường Lam, ngày. ____ tháng 12 năm 2023  | true  | handwritten-date
          Mường Lam, ngày ~1 tháng ____ năm 2023   | true  | handwritten-date, handwritten-date
          các ngày tháng năm                       | true  | ''
          """)
  void tellsWrittenSlotsFromEmptyOnes(String line, boolean inked, String kinds) {
    Slots slots = new Slots(box -> inked);
    slots.honest(words(line));
    assertThat(slots.gaps().stream().map(Gap::kind).collect(Collectors.joining(", ")))
        .isEqualTo(kinds);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "4.85], 4.851",
    "202], 2021",
    "0], 01",
    "[5], [5]",
    "12], 12]",
    "17/NO-CP, 17/NQ-CP",
    "'02/OĐ-UBND,', '02/QĐ-UBND,'",
    "640/QĐ-UBND’, 640/QĐ-UBND",
    "NO-CP, NO-CP",
    "12/HĐ-UBND, 12/HĐ-UBND"
  })
  void mendsWhatCanOnlyBeOneThing(String word, String expected) {
    assertThat(Figures.mended(word)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"~› Số: 12, Số: 12", "- Như trên, - Như trên", "~„- Nơi nhận:, Nơi nhận:"})
  void dropsSpecks(String line, String expected) {
    assertThat(text(Specks.without(words(line)))).isEqualTo(expected);
  }

  private static String text(List<Reading> line) {
    return line.stream().map(Reading::text).collect(Collectors.joining(" "));
  }

  private static List<Reading> words(String line) {
    List<Reading> words = new ArrayList<>();
    double x = 0;
    for (String word : line.strip().split(" ", -1)) {
      boolean doubtful = word.startsWith("~");
      boolean tall = word.startsWith("#");
      String text = doubtful || tall ? word.substring(1) : word;
      float[] sure = new float[text.length()];
      Arrays.fill(sure, doubtful ? 80 : 99);
      if (text.startsWith("_")) {
        x += 6 * text.length() + 4;
        continue;
      }
      Box box = new Box(x, 0, 6 * text.length(), tall ? 24 : 12);
      words.add(Reading.of(text, box, sure, doubtful ? 40 : 95));
      x += box.width() + 4;
    }
    return words;
  }
}
