package niengiam.analyzer.find.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.find.MeasureFinder;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages are written "section: text", one after the other with "#" between. */
class ChangeBaseTest {
  private static final MeasureFinder FINDER = new MeasureFinder(Rules.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // said with the change
        "I: Giá ngô giảm 0,5% so với tháng 4/2031 | tháng 4/2031",
        // said before it in the passage
        "I: So với năm 2030, đàn trâu tăng 12 con | năm 2030",
        // a passage before it in its section, and in a section inside
        "I: Giá ngô giảm 2% so với quý I/2031. # I: Giá sắn tăng 3% | quý I/2031, quý I/2031",
        "I: Giá ngô giảm 2% so với năm 2030. # I/1: Giá sắn tăng 3% | năm 2030, năm 2030",
        // until another is said
        "I: So với năm 2030. # I: So với năm 2029, đàn dê tăng 5 con # I: Đàn bò giảm 3 con"
            + " | năm 2029, năm 2029",
        // not in the next section
        "I: Giá ngô giảm 2% so với năm 2030. # II: Giá sắn tăng 3% | năm 2030, -",
        // a plan holds for its sentence
        "I: Thu 12 tỷ đồng, tăng 5% so với kế hoạch. Đàn dê tăng 5 con | kế hoạch, -",
        "I: Đạt 12 ha, tăng 5 ha so với kế hoạch. # I: Đàn dê tăng 5 con | kế hoạch, -",
        // the month before that of the report, where it is printed
        "I: Giá tháng 5/2031 so với tháng 4/2031. # II: Gạo giảm 2% so với tháng trước"
            + " | tháng 4/2031",
        "I: Giá so với tháng 12/2030. # II: Gạo giảm 2% so với tháng trước | tháng trước",
      })
  void readsWhatAChangeIsComparedWith(String passages, String bases) {
    List<String> expected =
        Arrays.stream(bases.split(", ")).map(base -> base.equals("-") ? "" : base).toList();
    assertThat(bases(passages)).isEqualTo(expected);
  }

  private static List<String> bases(String passages) {
    List<Passage> found = new ArrayList<>();
    int at = 0;
    for (String piece : Arrays.stream(passages.split(" # ")).toList()) {
      int colon = piece.indexOf(':');
      List<String> section = List.of(piece.substring(0, colon).split("/"));
      String text = piece.substring(colon + 2);
      Span span = new Span(at, at + text.length());
      found.add(new Passage(List.of(span), text, section, Optional.empty()));
      at = span.end() + 1;
    }
    return FINDER
        .find(found, Collections.nCopies(found.size(), List.of()), Context.NONE, ofMay())
        .stream()
        .flatMap(measure -> measure.change().stream())
        .map(Change::base)
        .map(base -> base.orElse(""))
        .toList();
  }

  private static Metadata ofMay() {
    Metadata none = Metadata.EMPTY;
    return new Metadata(
        none.type(),
        none.subject(),
        none.number(),
        Optional.of(new Metadata.Field<>(LocalDate.of(2031, 5, 29), new Span(0, 1), 1)),
        none.place(),
        none.issuer(),
        none.periodYear(),
        none.planYear(),
        none.period(),
        none.signerName(),
        none.signerRole(),
        none.recipients());
  }
}
