package niengiam.corpus.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {
  /** The place was 9..11 of "Toàn xã: 25 hộ". */
  @ParameterizedTest
  @CsvSource({
    "Toàn xã: 25 hộ, 9",
    "Mục I. Toàn xã: 25 hộ, 16",
    "25 người và 25 hộ, 12",
    "Toàn xã: 125 hộ,",
    "Toàn xã: 258 hộ,",
    "'',",
  })
  void thePlaceIsFoundInAnotherReading(String text, Integer start) {
    Correction correction = new Correction(new Span(9, 11), "25", new Change.NotAFact());

    assertThat(correction.in(text).map(Span::start)).isEqualTo(Optional.ofNullable(start));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 125", "1, 2, 125", "2, 3, 125", "4, 6, hộ", "1, 5, 125 hộ"})
  void aPieceOfANumberStandsForAllOfIt(int start, int end, String surface) {
    Correction correction = Correction.at(new Span(start, end), "125 hộ.", new Change.NotAFact());

    assertThat(correction.surface()).isEqualTo(surface);
    assertThat(correction.in("125 hộ.")).contains(correction.span());
  }

  @ParameterizedTest
  @CsvSource({"3900, true", "4100, false"})
  void farAwayIsAnotherPlace(int before, boolean found) {
    Correction correction = new Correction(new Span(0, 2), "25", new Change.NotAFact());

    assertThat(correction.in(" ".repeat(before) + "25 hộ").isPresent()).isEqualTo(found);
  }
}
