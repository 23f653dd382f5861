package niengiam.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import niengiam.corpus.answer.DoubtfulAnswer;
import niengiam.corpus.answer.DoubtfulAnswer.Doubt;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.index.SampleCodes;
import niengiam.corpus.index.SampleEntry;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoubtsTest {
  private static final Entry REPORT =
      new SampleEntry("report22")
          .face("Báo cáo", "301-BC/HU", "Huyện ủy Thanh Sơn Hạ", "dân vận năm 2022", 2022)
          .paragraph("Toàn huyện có 125 mô hình theo Kế hoạch số 258-KH/HU.")
          .measures("125 mô hình", "mô hình", 2022)
          .cites("Kế hoạch số 258-KH/HU", "258-KH/HU")
          .build();

  private static final Entry OTHER =
      new SampleEntry("report23")
          .face("Báo cáo", "302-BC/HU", "Huyện ủy Thanh Sơn Hạ", "dân vận năm 2023", 2023)
          .paragraph("Toàn huyện có 131 mô hình.")
          .measures("131 mô hình", "mô hình", 2023)
          .build();

  @TempDir static Path folder;
  private static IndexSearch index;

  @BeforeAll
  static void write() throws IOException {
    try (IndexWriterSession writer = IndexWriterSession.open(folder, SampleCodes::keys)) {
      writer.add(REPORT);
      writer.add(OTHER);
    }
    index = IndexSearch.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static DoubtfulAnswer ask(
      Optional<Entry> document, Optional<Span> place, int limit, int page) throws IOException {
    return Doubts.of(
        index, new DoubtRequest(document.map(Entry::id), Optional.empty(), place, limit, page));
  }

  @Test
  void whatIsSureIsNotAskedAgain() throws IOException {
    DoubtfulAnswer answer = ask(Optional.empty(), Optional.empty(), 10, 1);
    assertThat(answer.total()).isEqualTo(2);
    assertThat(answer.facts())
        .extracting(Doubt::surface)
        .containsExactlyInAnyOrder("125 mô hình", "131 mô hình");
  }

  @Test
  void pagesFollowEachOtherAndDocumentsStandAlone() throws IOException {
    List<Doubt> first = ask(Optional.empty(), Optional.empty(), 1, 1).facts();
    List<Doubt> second = ask(Optional.empty(), Optional.empty(), 1, 2).facts();
    assertThat(first).hasSize(1).doesNotContainAnyElementsOf(second);
    assertThat(ask(Optional.empty(), Optional.empty(), 1, 3).facts()).isEmpty();
    assertThat(ask(Optional.of(OTHER), Optional.empty(), 10, 1).facts())
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.value()).isEqualTo("131");
              assertThat(fact.sentence()).isEqualTo("Toàn huyện có 131 mô hình.");
            });
  }

  @Test
  void atAPlaceStandsWhatIsSureToo() throws IOException {
    String text = REPORT.analysis().document().layout().text();
    int at = text.indexOf("258-KH/HU");
    List<Doubt> facts = ask(Optional.of(REPORT), Optional.of(new Span(at, at + 3)), 10, 1).facts();
    assertThat(facts).extracting(Doubt::value).containsExactly("258-KH/HU");
  }
}
