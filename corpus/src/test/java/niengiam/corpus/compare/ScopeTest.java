package niengiam.corpus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;
import niengiam.corpus.answer.SeriesValue.Earlier;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.index.SampleCodes;
import niengiam.corpus.index.SampleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in one series, and what is said of what does not. */
class ScopeTest {
  @TempDir Path folder;

  private static SampleEntry report(String id, int year) {
    return report(id, "Huyện ủy Thanh Sơn Hạ", year);
  }

  private static SampleEntry report(String id, String issuer, int year) {
    return new SampleEntry(id).face("Báo cáo", id, issuer, "công tác dân vận năm " + year, year);
  }

  private static SampleEntry models(SampleEntry report, String value, int year) {
    return report
        .paragraph("Có " + value + " mô hình được đăng ký.")
        .measures(value + " mô hình", "đăng ký", year);
  }

  private CompareAnswer compare(OptionalInt from, Comparison.By by, Entry... entries)
      throws IOException {
    try (IndexWriterSession writer = IndexWriterSession.open(folder, SampleCodes::keys)) {
      for (Entry entry : entries) {
        writer.add(entry);
      }
    }
    try (IndexSearch index = IndexSearch.open(folder)) {
      return new Comparison(index, List.of()).compare("đăng ký", from, OptionalInt.empty(), by);
    }
  }

  private List<Series> series(Entry... entries) throws IOException {
    return compare(OptionalInt.empty(), Comparison.By.PLACE, entries).series();
  }

  @Test
  void halfAYearNeverStandsBesideAWholeOne() throws IOException {
    Entry half =
        models(report("h2023", 2023), "60", 2023)
            .covers(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30))
            .build();
    Entry inWords =
        report("i2022", 2022)
            .paragraph("Trong 6 tháng đầu năm có 55 mô hình được đăng ký.")
            .measures("55 mô hình", "đăng ký", 2022)
            .build();
    Entry yearly =
        models(report("y2023", 2023), "125", 2023)
            .covers(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 11, 25))
            .build();
    List<Series> series = series(half, inWords, yearly);
    assertThat(series)
        .extracting(Series::months)
        .containsExactly(Optional.empty(), Optional.of(new Series.Months(1, 6)));
    assertThat(series.get(0).values().getFirst().period())
        .isEqualTo(new SeriesValue.Period(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 11, 25)));
    assertThat(series.get(1).values())
        .extracting(value -> value.value().intValue())
        .containsExactly(55, 60);
    assertThat(series.get(1).values().getFirst().flags()).containsExactly("partial");
    assertThat(series.get(1).values().getFirst().period())
        .isEqualTo(new SeriesValue.Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý III có 5 mô hình được đăng ký                    | 7 | 9",
        "9 tháng đầu năm có 5 mô hình được đăng ký            | 1 | 9",
        "6 tháng cuối năm có 5 mô hình được đăng ký           | 7 | 12",
        "So với 6 tháng đầu năm 2022, có 5 mô hình đăng ký    | 1 | 12",
        "Có 5 mô hình được đăng ký trong 6 tháng đầu năm tới  | 1 | 12"
      })
  void partsOfAYearAreReadBeforeTheFigure(String sentence, int from, int to) throws IOException {
    Entry entry =
        report("a", 2023).paragraph(sentence).measures("5 mô hình", "đăng ký", 2023).build();
    SeriesValue value = series(entry).getFirst().values().getFirst();
    assertThat(value.period().from().getMonthValue()).isEqualTo(from);
    assertThat(value.period().to().getMonthValue()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "huyện Thanh Sơn Hạ, Thanh Sơn Hạ,         1, 0",
    "Huyện Thanh Sơn Hạ, HUYỆN THANH SƠN HẠ,   1, 0",
    "TP Nà Pán,          thành phố Nà Pán,     1, 0",
    "huyện Thanh Sơn Hạ, thị xã Thanh Sơn Hạ,  2, 1",
    "xã Bản Mây,         thị trấn Bản Mây,     2, 1",
    "tỉnh Hà Sơn,        huyện Hà Sơn,         2, 0",
    "huyện Quan Lĩnh,    Quan Lĩnh,            1, 0"
  })
  void placesThatMayHaveBeenRenamedAreNamedAndNotJoined(
      String one, String other, int count, int namesakes) throws IOException {
    Entry first = models(report("a", 2022).in(one), "90", 2022).build();
    Entry second = models(report("b", 2023).in(other), "95", 2023).build();
    List<Series> series = series(first, second);
    assertThat(series).hasSize(count);
    assertThat(series).allSatisfy(s -> assertThat(s.namesakes()).hasSize(namesakes));
    assertThat(series.getFirst().values().getFirst().flags().contains("namesake"))
        .isEqualTo(namesakes > 0);
  }

  @Test
  void issuersOfOnePlaceStayApart() throws IOException {
    Entry district = models(report("a", "Huyện ủy Hà Sơn", 2022), "90", 2022).build();
    Entry province = models(report("b", "Tỉnh ủy Hà Sơn", 2022), "900", 2022).build();
    List<Series> series =
        compare(OptionalInt.empty(), Comparison.By.ISSUER, district, province).series();
    assertThat(series)
        .extracting(s -> s.issuer().orElseThrow())
        .containsExactlyInAnyOrder("Huyện ủy Hà Sơn", "Tỉnh ủy Hà Sơn");
  }

  @Test
  void missingYearsAreNamed() throws IOException {
    Entry first = models(report("a", 2021), "90", 2021).build();
    Entry last = models(report("b", 2024), "95", 2024).build();
    CompareAnswer answer = compare(OptionalInt.of(2020), Comparison.By.PLACE, first, last);
    assertThat(answer.series().getFirst().gaps()).containsExactly(2020, 2022, 2023);
  }

  @ParameterizedTest
  @CsvSource({"113, reconciled", "110, differs", "'', not-found"})
  void theImpliedValueIsSetAgainstLastYearsReport(String before, String outcome)
      throws IOException {
    SampleEntry later =
        report("r2023", 2023)
            .paragraph("Có 125 mô hình được đăng ký, tăng 12 mô hình; năm 2022 có 113 mô hình.")
            .measures("125 mô hình", "đăng ký", 2023, "tăng", "12")
            .measures("113 mô hình", "đăng ký", 2022);
    Entry[] entries =
        before.isEmpty()
            ? new Entry[] {later.build()}
            : new Entry[] {later.build(), models(report("r2022", 2022), before, 2022).build()};
    Earlier earlier = series(entries).getFirst().values().getLast().earlier().orElseThrow();
    assertThat(earlier.outcome()).isEqualTo(outcome);
    assertThat(earlier.implied().intValue()).isEqualTo(113);
    assertThat(earlier.reported().map(value -> value.toString()).orElse("")).isEqualTo(before);
    assertThat(earlier.evidence().map(e -> e.document().id()).orElse(""))
        .isEqualTo(before.isEmpty() ? "" : "r2022");
  }

  @Test
  void everyValueSaysWhyItStandsThere() throws IOException {
    Entry first =
        report("a", 2022)
            .paragraph("Có 90 mô hình đăng ký thực hiện; riêng xã Bản Mây 12 mô hình.")
            .measures("90 mô hình", "đăng ký thực hiện", 2022)
            .measures("12 mô hình", "đăng ký thực hiện", 2022)
            .build();
    Entry second =
        report("b", 2023)
            .paragraph("Thực hiện đăng ký 95 mô hình.")
            .measures("95 mô hình", "thực hiện đăng ký", 2023)
            .build();
    List<SeriesValue> values = series(first, second).getFirst().values();
    assertThat(values)
        .extracting(value -> value.why().match())
        .containsExactlyInAnyOrder("phrase", "same-words");
    assertThat(values.getFirst().why().choice()).isEqualTo("total");
    assertThat(values.getFirst().why().passedOver()).isEqualTo(1);
    assertThat(values.getLast().why().choice()).isEqualTo("only");
    assertThat(values.getLast().why().words()).isEqualTo("thực hiện đăng ký");
  }

  @Test
  void versionsOfOneNumberThatDisagreeAreSaid() throws IOException {
    Entry one =
        models(new SampleEntry("v1").face("Báo cáo", "9-BC/HU", "HU", "x", 2022), "90", 2022)
            .build();
    Entry two =
        models(new SampleEntry("v2").face("Báo cáo", "9-BC/HU", "HU", "x", 2022), "92", 2022)
            .build();
    assertThat(series(one, two).getFirst().values().getFirst().flags())
        .containsExactly("conflict", "versions");
  }
}
