package niengiam.corpus.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import niengiam.corpus.answer.CitationGraph;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.answer.ReferenceAnswer;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.index.SampleCodes;
import niengiam.corpus.index.SampleEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
  private static final List<Entry> ENTRIES =
      List.of(
          plan("p258", "258-KH/HU").build(),
          plan("p7a", "07-KH/HU").build(),
          plan("p7b", "7-KH/HU").build(),
          new SampleEntry("report")
              .face("Báo cáo", "301-BC/HU", "Huyện ủy", "công tác dân vận", 2022)
              .paragraph("Mở đầu. Xã Bản Mây làm theo Kế hoạch số 258-KH/HU. Kết quả tốt.")
              .cites("Kế hoạch số 258-KH/HU", "258-KH/HU")
              .paragraph("Thị trấn làm theo Kế hoạch số 99-KH/HU và", "cả Kế hoạch số 98-KH/HU.")
              .cites("Kế hoạch số 99-KH/HU", "99-KH/HU")
              .cites("Kế hoạch số 98-KH/HU", "98-KH/HU")
              .footnote("1", "Xem Kế hoạch số 99-KH/HU.")
              .cites("Kế hoạch số 99-KH/HU", "99-KH/HU")
              .build());

  @TempDir Path folder;
  private IndexSearch index;

  private static SampleEntry plan(String id, String number) {
    return new SampleEntry(id).face("Kế hoạch", number, "Huyện ủy", "dân chủ ở cơ sở", 2022);
  }

  @BeforeEach
  void write() throws IOException {
    try (IndexWriterSession writer = IndexWriterSession.open(folder, SampleCodes::keys)) {
      for (Entry entry : ENTRIES) {
        writer.add(entry);
      }
    }
    index = IndexSearch.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private Citations citations() {
    return new Citations(index, SampleCodes::keys, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "KH 258 HU, held, 258-KH/HU, 1, 0",
    "99/KH-HU, missing, 99-KH/HU, 2, 0",
    "07-KH/HU, ambiguous, 07-KH/HU, 0, 2",
    "1-KH/HU, missing, 1-KH/HU, 0, 0",
    "abc, unresolved, abc, 0, 0"
  })
  void saysWhetherTheArchiveHoldsIt(
      String code, String status, String canonical, int citations, int candidates)
      throws IOException {
    ReferenceAnswer answer = citations().of(code);
    assertThat(answer.status()).isEqualTo(status);
    if (status.equals("ambiguous")) {
      assertThat(answer.candidates())
          .extracting(document -> document.number().orElse(""))
          .containsExactlyInAnyOrder("07-KH/HU", "7-KH/HU");
    } else {
      assertThat(answer.canonical()).isEqualTo(canonical);
    }
    assertThat(answer.citations()).hasSize(citations);
    assertThat(answer.candidates()).hasSize(candidates);
  }

  @Test
  void showsTheSentenceThatCites() throws IOException {
    var citation = citations().of("258-KH/HU").citations().getFirst();
    assertThat(citation.sentence()).isEqualTo("Xã Bản Mây làm theo Kế hoạch số 258-KH/HU.");
    assertThat(citation.surface()).isEqualTo("Kế hoạch số 258-KH/HU");
    assertThat(citation.page()).isEqualTo(1);
    var overThePage = citations().of("98-KH/HU").citations().getFirst();
    assertThat(overThePage.page()).isEqualTo(2);
    assertThat(overThePage.sentence()).startsWith("Thị trấn").endsWith("98-KH/HU.");
  }

  @Test
  void listsWhatIsMissingMostCitedFirst() throws IOException {
    assertThat(citations().missing().missing())
        .extracting(MissingAnswer.MissingDocument::canonical, MissingAnswer.MissingDocument::count)
        .containsExactly(tuple("99-KH/HU", 2), tuple("98-KH/HU", 1));
  }

  @Test
  void drawsTheGraph() throws IOException {
    CitationGraph graph = new Graphs(index).graph();
    assertThat(graph.nodes()).hasSize(6);
    assertThat(graph.edges()).contains(new CitationGraph.Edge("report", "p258", "implements", 1));
    assertThat(Graphs.dot(graph)).contains("\"report\" -> \"p258\" [label=\"implements\"]");
  }
}
