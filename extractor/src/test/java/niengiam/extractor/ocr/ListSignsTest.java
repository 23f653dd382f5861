package niengiam.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.extractor.layout.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListSignsTest {
  /** Strokes part the lines of a page. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          - Xã Bản Mây; / - Xã Khe Lim: / - Xã Nậm Cò. # - Xã Bản Mây; / - Xã Khe Lim; / - Xã Nậm Cò.
          - Xã Bản Mây: / - Xã Khe Lim;                # - Xã Bản Mây: / - Xã Khe Lim;
          - Xã Bản Mây; / - Gồm: / + Bản A; / + Bản B. # - Xã Bản Mây; / - Gồm: / + Bản A; / + Bản B.
          Các xã: / - Xã Bản Mây; / - Xã Khe Lim.      # Các xã: / - Xã Bản Mây; / - Xã Khe Lim.
          """)
  void aColonBetweenItemsIsASemicolon(String read, String expected) {
    List<List<Reading>> lines = new ArrayList<>();
    for (String line : read.strip().split(" / ", -1)) {
      lines.add(LexiconTest.line(90, line, 14 * lines.size()));
    }

    ListSigns.mend(lines);

    assertThat(lines.stream().map(ListSignsTest::text).collect(Collectors.joining(" / ")))
        .isEqualTo(expected.strip());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND HUYỆN THANH SƠN HẠ / CÔNG VĂN ĐẾN / Số: 12 / Ngày: 5/3/2023 / Chuyển: | true
          ĐẾN / Số: / Ngày:                                                          | true
          từ huyện ĐẾN xã / Số: 12                                                   | false
          Số: 12/KH-UBND / Thanh Sơn Hạ, ngày 05 tháng 3                             | false
          """)
  void findsTheArrivalStamp(String read, boolean found) {
    List<List<Reading>> lines = new ArrayList<>();
    for (String line : read.strip().split(" / ", -1)) {
      lines.add(LexiconTest.line(90, line, 14 * lines.size()));
    }

    assertThat(ArrivalStamp.in(lines).isPresent()).isEqualTo(found);
    ArrivalStamp.in(lines).map(Box::width).ifPresent(w -> assertThat(w).isPositive());
  }

  private static String text(List<Reading> line) {
    return line.stream().map(Reading::text).collect(Collectors.joining(" "));
  }
}
