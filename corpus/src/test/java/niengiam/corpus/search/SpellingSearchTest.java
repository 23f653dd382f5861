package niengiam.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import niengiam.corpus.answer.Hit;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.index.SampleCodes;
import niengiam.corpus.index.SampleEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and numbers typed in another way than they are printed. */
class SpellingSearchTest {
  @TempDir static Path folder;
  private static IndexSearch index;

  @BeforeAll
  static void write() throws IOException {
    try (IndexWriterSession writer = IndexWriterSession.open(folder, SampleCodes::keys)) {
      writer.add(
          report("council")
              .paragraph("Hội đồng nhân dân huyện Thanh Sơn Hạ họp ba kỳ.")
              .paragraph("Người dân đến đăng ký đất đai lần đầu ở xã Bản Mây.")
              .build());
      writer.add(
          report("pedals").paragraph("Máy khâu có bàn đạt, bàn đạp; thợ sửa bàn đạt.").build());
      writer.add(report("land").paragraph("Ba hộ ở Nà Pán bán đất nương trái phép.").build());
      writer.add(
          report("decree")
              .paragraph("Thực hiện Nghị định số 102/2024/NĐ-CP, các xã đã rà soát đất nương.")
              .cites("102/2024/NĐ-CP", "102/2024/NĐ-CP")
              .build());
      writer.add(
          report("numbers").paragraph("Năm 2024 có 102 hộ ở cụm ND xin cấp phép CP.").build());
    }
    index = IndexSearch.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static SampleEntry report(String id) {
    return new SampleEntry(id)
        .face("Báo cáo", "1-BC/HU", "Huyện ủy Thanh Sơn Hạ", "kết quả năm 2024", 2024);
  }

  private static List<Hit> search(String query) throws IOException {
    return new Search(index, SampleCodes::keys, List.of()).search(SearchRequest.of(query)).hits();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          hoi dong nhan dan | council | Hội đồng nhân dân
          HOI DONG NHAN DAN | council | Hội đồng nhân dân
          dang ky dat dai   | council | đăng ký đất đai
          đăng kí đất đai   | council | đăng ký đất đai
          bán đất           | land    | bán đất
          bàn đạt           | pedals  | bàn đạt
          """,
      delimiter = '|')
  void accentsMayBeLeftOutAndCountWhereTheyAreTyped(String query, String first, String words)
      throws IOException {
    Hit hit = search(query).getFirst();
    assertThat(hit.document().id()).isEqualTo(first);
    assertThat(hit.snippet()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "102/2024/NĐ-CP",
        "102/2024/ND-CP",
        "102/2024/nđ-cp",
        "102 / 2024 / NĐ – CP",
        "102/2024/NÐ-CP",
        "102/2024/Nð-CP",
        "Nghị định 102/2024/NĐ-CP",
        "nghi dinh so 102/2024/nd-cp"
      })
  void aNumberOfTheStateIsOneInAllItsSpellings(String code) throws IOException {
    assertThat(search(code)).extracting(hit -> hit.document().id()).containsExactly("decree");
  }
}
