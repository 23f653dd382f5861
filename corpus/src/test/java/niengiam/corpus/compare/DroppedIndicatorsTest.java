package niengiam.corpus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import niengiam.corpus.answer.DroppedAnswer.Dropped;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.index.SampleCodes;
import niengiam.corpus.index.SampleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedIndicatorsTest {
  @TempDir Path folder;

  private static SampleEntry report(String id, String issuer, int year) {
    return new SampleEntry(id)
        .face("Báo cáo", id, issuer, "công tác dân vận năm " + year, year)
        .paragraph("Có 90 mô hình được đăng ký, 12 buổi đối thoại.")
        .measures("90 mô hình", "đăng ký thực hiện", year);
  }

  private List<Dropped> dropped(SampleEntry... reports) throws IOException {
    try (IndexWriterSession writer = IndexWriterSession.open(folder, SampleCodes::keys)) {
      for (SampleEntry report : reports) {
        writer.add(report.build());
      }
    }
    try (IndexSearch index = IndexSearch.open(folder)) {
      return DroppedIndicators.of(index, List.of(), OptionalInt.empty(), OptionalInt.empty())
          .dropped();
    }
  }

  @Test
  void namesWhatTheNextReportOfTheIssuerLacks() throws IOException {
    String issuer = "Huyện ủy Thanh Sơn Hạ";
    List<Dropped> dropped =
        dropped(
            report("a", issuer, 2022).measures("12 buổi", "đối thoại", 2022),
            report("b", issuer, 2023)
                .paragraph("Thực hiện đăng ký 95 mô hình.")
                .measures("95 mô hình", "thực hiện đăng ký", 2023));
    assertThat(dropped).hasSize(1);
    Dropped one = dropped.getFirst();
    assertThat(one.indicator().name()).isEqualTo("đối thoại");
    assertThat(one.year()).isEqualTo(2023);
    assertThat(one.value().intValue()).isEqualTo(12);
    assertThat(one.evidence().document().id()).isEqualTo("a");
    assertThat(one.lackedBy()).extracting(document -> document.id()).containsExactly("b");
  }

  @Test
  void reportsOfOthersOrOfHalfAYearDropNothing() throws IOException {
    String issuer = "Huyện ủy Thanh Sơn Hạ";
    assertThat(
            dropped(
                report("a", issuer, 2022).measures("12 buổi", "đối thoại", 2022),
                report("b", "Huyện ủy Nà Pán", 2023),
                report("c", issuer, 2023)
                    .covers(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)),
                report("d", issuer, 2024)))
        .isEmpty();
  }
}
