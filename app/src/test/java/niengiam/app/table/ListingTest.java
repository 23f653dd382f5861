package niengiam.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
  @Test
  void columnsOfTextStandUnderEachOtherAndNumbersToTheRight() {
    Listing listing =
        new Listing(
            List.of("Chỉ tiêu", "Số"),
            List.of(List.of("trường", 4), List.of("lượt người tham gia", 1250)));
    assertThat(listing.text())
        .isEqualTo(
            """
            Chỉ tiêu             Số
            trường                  4
            lượt người tham gia  1250
            """);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "xã Bản Mây          | xã Bản Mây",
        "xã Bản Mây, Nà Pán  | \"xã Bản Mây, Nà Pán\"",
        "\"Dân vận khéo\"    | \"\"\"Dân vận khéo\"\"\"",
        "=1+1                | '=1+1",
        "@lệnh               | '@lệnh"
      },
      delimiter = '|')
  void cellsOfCsvAreQuotedAndNeverRunAsFormulas(String cell, String written) {
    String csv = new Listing(List.of("a"), List.of(List.of(cell))).csv();
    assertThat(csv).isEqualTo("\uFEFFa\r\n" + written + "\r\n");
  }

  @Test
  void negativeNumbersStayNumbersInCsv() {
    String csv = new Listing(List.of("a"), List.of(List.of(new BigDecimal("-1E+3")))).csv();
    assertThat(csv).endsWith("\r\n-1000\r\n");
  }

  @Test
  void aSpreadsheetIsAZipFile() {
    byte[] book = new Listing(List.of("a"), List.of(List.of("b"))).xlsx();
    assertThat(book).startsWith('P', 'K');
  }
}
