package niengiam.corpus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.SeriesValue;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.index.SampleCodes;
import niengiam.corpus.index.SampleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  @TempDir Path folder;

  private static SampleEntry report(String id, int year) {
    return new SampleEntry(id)
        .face("Báo cáo", id, "Huyện ủy Thanh Sơn Hạ", "công tác dân vận năm " + year, year);
  }

  private CompareAnswer compare(String words, Entry... entries) throws IOException {
    try (IndexWriterSession writer = IndexWriterSession.open(folder, SampleCodes::keys)) {
      for (Entry entry : entries) {
        writer.add(entry);
      }
    }
    try (IndexSearch index = IndexSearch.open(folder)) {
      return new Comparison(index, List.of())
          .compare(words, OptionalInt.empty(), OptionalInt.empty(), Comparison.By.PLACE);
    }
  }

  private static Entry models(int year, String value, String... change) {
    SampleEntry entry =
        report("r" + year, year).paragraph("Có " + value + " mô hình được đăng ký trong năm.");
    return change.length == 0
        ? entry.measures(value + " mô hình", "đăng ký", year).build()
        : entry.measures(value + " mô hình", "đăng ký", year, change[0], change[1]).build();
  }

  @Test
  void setsEachYearAgainstTheOneBefore() throws IOException {
    CompareAnswer answer =
        compare(
            "mô hình đăng ký",
            models(2020, "90"),
            models(2021, "100"),
            models(2022, "112", "tăng", "12"),
            models(2023, "125", "tăng", "12"),
            models(2025, "130", "tăng", "2"));
    assertThat(answer.indicator().unit()).isEqualTo("mô hình");
    assertThat(answer.series()).hasSize(1);
    List<SeriesValue> values = answer.series().getFirst().values();
    assertThat(values)
        .extracting(SeriesValue::agreement)
        .containsExactly("not-stated", "not-stated", "agrees", "differs", "not-found");
    assertThat(values.get(3).implied().orElseThrow().value()).isEqualTo(new BigDecimal(113));
    assertThat(values.get(1).computed().orElseThrow())
        .isEqualTo(
            new SeriesValue.Computed(
                new BigDecimal(10), Optional.of(new BigDecimal("11.1")), 2020));
    assertThat(values.get(4).flags()).containsExactly("gap");
    assertThat(values.get(4).computed()).isEmpty();
    assertThat(values.get(2).sentence()).isEqualTo("Có 112 mô hình được đăng ký trong năm.");
  }

  @Test
  void keepsUnitsApart() throws IOException {
    Entry entry =
        report("a", 2022)
            .paragraph("Đăng ký 90 mô hình của 400 người.")
            .measures("90 mô hình", "đăng ký", 2022)
            .measures("400 người", "đăng ký", 2022)
            .build();
    CompareAnswer answer = compare("người đăng ký", entry);
    assertThat(answer.indicator().unit()).isEqualTo("người");
    assertThat(answer.series().getFirst().values()).hasSize(1);
  }

  @Test
  void showsWhereDocumentsDisagree() throws IOException {
    Entry other =
        report("s2022", 2022)
            .paragraph("Đăng ký 115 mô hình.")
            .measures("115 mô hình", "đăng ký", 2022)
            .build();
    SeriesValue value =
        compare("đăng ký", models(2022, "112"), other).series().getFirst().values().getFirst();
    assertThat(value.flags()).containsExactly("conflict");
    assertThat(value.alsoIn()).hasSize(1);
  }

  @Test
  void anUnknownIndicatorHasNoSeries() throws IOException {
    CompareAnswer answer = compare("lượt khách du lịch", models(2022, "112"));
    assertThat(answer.indicator().id()).isEmpty();
    assertThat(answer.series()).isEmpty();
  }
}
