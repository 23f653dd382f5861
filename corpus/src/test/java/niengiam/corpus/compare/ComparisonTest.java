package niengiam.corpus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import niengiam.analyzer.gazetteer.Gazetteer;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.SeriesValue;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.index.SampleCodes;
import niengiam.corpus.index.SampleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  /** A commune merged, one renamed, one that went on, in a district that ended. */
  private static final Gazetteer UNITS =
      Gazetteer.of(
          Stream.of(
              "B\t01\ttỉnh Hạ Giang\t\t01\t",
              "B\t001\thuyện Thanh Sơn Hạ\t01\t\t",
              "B\t00001\txã Bản Mây\t001\t00001\t",
              "B\t00002\txã Nà Lếch\t001\t00001\t",
              "B\t00003\txã Khổng Mường\t001\t00003\t",
              "B\t00004\txã Pom Hoà\t001\t00004\t",
              "S\t01\ttỉnh Hạ Giang\t\t\t",
              "S\t00001\txã Bản Mây\t01\t\t",
              "S\t00003\txã Mường Khổng\t01\t\t",
              "S\t00004\txã Pom Hòa\t01\t\t"));

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
      return new Comparison(index, List.of(), UNITS)
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
            models(2019, "90"),
            models(2020, "100"),
            models(2021, "112", "tăng", "12"),
            models(2022, "125", "tăng", "12"),
            models(2024, "130", "tăng", "2"));
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
                new BigDecimal(10), Optional.of(new BigDecimal("11.1")), 2019));
    assertThat(values.get(4).flags()).containsExactly("gap");
    assertThat(values.get(4).computed()).isEmpty();
    assertThat(values.get(2).sentence()).isEqualTo("Có 112 mô hình được đăng ký trong năm.");
  }

  private static Entry commune(String place, int year, String issuer) {
    return new SampleEntry("p" + year)
        .face("Báo cáo", "p" + year, issuer, "công tác dân vận năm " + year, year)
        .in(place)
        .paragraph("Có 40 mô hình được đăng ký trong năm.")
        .measures("40 mô hình", "đăng ký", year)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "xã Bản Mây, 2023, 2024, ",
    "xã Bản Mây, 2023, 2026, place-merged",
    "xã Khổng Mường, 2023, 2026, place-renamed",
    "xã Pom Hoà, 2023, 2026, ",
    "huyện Thanh Sơn Hạ, 2023, 2026, place-dissolved",
    "xã Pom Hán, 2023, 2026, "
  })
  void flagsWhatBecameOfAPlaceWhereBothOrdersStandInOneSeries(
      String place, int first, int last, String flag) throws IOException {
    CompareAnswer answer =
        compare(
            "mô hình đăng ký",
            commune(place, first, "Huyện ủy Thanh Sơn Hạ"),
            commune(place, last, "Tỉnh ủy Hạ Giang"));
    assertThat(answer.series()).hasSize(1);
    assertThat(answer.series().getFirst().values().getFirst().flags())
        .filteredOn(f -> f.startsWith("place-"))
        .isEqualTo(flag == null ? List.of() : List.of(flag));
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
