package niengiam.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.extractor.compose.Word;
import niengiam.extractor.layout.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tô chức hội nghị                  | tổ chức hội nghị
          công tác cái cách hảnh chính      | công tác cải cách hành chính
          Giám đôc Sở Xây dựng              | Giám đốc Sở Xây dựng
          ỦY BAN NHÂN DÂN HUYỆN             | ỦY BAN NHÂN DÂN HUYỆN
          KIÊM TRA, GIÁM SÁT                | KIỂM TRA, GIÁM SÁT
          Ban Chỉ dạo huyện                 | Ban Chỉ đạo huyện
          Phó Trưởng bạn Tổ chức            | Phó Trưởng ban Tổ chức
          CÔNG TY CỎ PHÀN                   | CÔNG TY CỔ PHẦN
          đúng thâm quyên của xã            | đúng thẩm quyền của xã
          """)
  void mendsMarksThatMakeNoWord(String read, String expected) {
    assertThat(mended(80, read)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          từ tỉnh đến cơ sở
          có quan hệ tốt với xã bạn
          tiến độ có phần chậm
          bệnh cấp tính ở trẻ em
          ăn uống tại chỗ
          số 12/KH-UBND ngày 05/3/2023
          tổ, chức danh
          """)
  void leavesAloneWhatMayBeRight(String read) {
    assertThat(mended(80, read)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Hội đông nhân dân, Hội đồng nhân dân", "bộ trướng nhận quà, bộ trướng nhận quà"})
  void mendsOnlyLostTonesOfSureWords(String read, String expected) {
    assertThat(mended(97, read)).isEqualTo(expected);
  }

  @Test
  void wordsGoOnInTheNextLine() {
    List<List<Reading>> lines =
        new ArrayList<>(List.of(line(80, "đã tô", 0), line(80, "chức", 14)));

    Lexicon.words().mend(lines);

    Reading last = lines.getFirst().getLast();
    assertThat(last.text()).isEqualTo("tổ");
    assertThat(last.mended()).contains(new Word.Mended("tô", Lexicon.RULE));
  }

  private static String mended(float sure, String read) {
    List<List<Reading>> lines = new ArrayList<>(List.of(line(sure, read, 0)));
    Lexicon.words().mend(lines);
    return lines.getFirst().stream().map(Reading::text).collect(Collectors.joining(" "));
  }

  static List<Reading> line(float sure, String text, double y) {
    List<Reading> line = new ArrayList<>();
    double x = 0;
    for (String word : text.split(" ", -1)) {
      line.add(Reading.of(word, new Box(x, y, 6 * word.length(), 12), sures(word, sure), sure));
      x += 6 * word.length() + 4;
    }
    return line;
  }

  private static float[] sures(String word, float sure) {
    float[] all = new float[word.length()];
    java.util.Arrays.fill(all, sure);
    return all;
  }
}
