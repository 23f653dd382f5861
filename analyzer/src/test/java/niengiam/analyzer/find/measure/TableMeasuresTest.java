package niengiam.analyzer.find.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.find.MeasureFinder;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Table;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMeasuresTest {
  private static final MeasureFinder FINDER = new MeasureFinder(Rules.load());

  private static List<Measure> read(String title, String header, String cell) {
    Table table =
        new Table(
            new Span(0, 90),
            Optional.of(title),
            List.of(List.of("Xã"), List.of(header)),
            List.of(new Table.Row("Bản Mây", List.of(new Table.Cell(1, cell, new Span(10, 20))))),
            List.of());
    return FINDER.find(table, 3, Metadata.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ hộ nghèo năm 2023 (%) | 12,5 | 12.5 | % | PERCENT",
        "Thu ngân sách (tỷ đồng) | 1.250,5 | 1250500000000 | đồng | MONEY",
        "Số hộ | 1 250 | 1250 | hộ | COUNT",
        "Tỷ lệ | 45% | 45 | % | PERCENT",
        "Tổng số người | -12 | -12 | người | COUNT",
      })
  void readsCellsByTheirHeader(
      String header, String cell, String value, String unit, Measure.Kind kind) {
    assertThat(read("Biểu 1", header, cell))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.quantity().value()).isEqualByComparingTo(value);
              assertThat(m.unit()).isEqualTo(unit);
              assertThat(m.kind()).isEqualTo(kind);
              assertThat(m.table()).hasValue(3);
              assertThat(m.indicator()).hasValue("Bản Mây " + header);
            });
  }

  @ParameterizedTest
  @CsvSource({"STT,12", "Ghi chú,12", "Số hộ,chưa có", "Số hộ,12/2023"})
  void leavesWhatIsNoFigure(String header, String cell) {
    assertThat(read("Biểu 1", header, cell)).isEmpty();
  }

  @Test
  void takesUnitAndYearFromTheTitle() {
    assertThat(read("Chi ngân sách năm 2022 (ĐVT: triệu đồng)", "Thực hiện", "35"))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.quantity().value()).isEqualByComparingTo("35000000");
              assertThat(m.period()).hasValue(2022);
              assertThat(m.indicatorId()).hasValue("chi_ns");
            });
  }
}
