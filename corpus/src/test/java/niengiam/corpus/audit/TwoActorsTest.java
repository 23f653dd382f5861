package niengiam.corpus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import niengiam.analyzer.Analyzer;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.config.Rules;
import niengiam.corpus.answer.Finding;
import niengiam.corpus.archive.Entry;
import niengiam.extractor.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoActorsTest {
  private static final Rules RULES = Rules.load();
  private static final Analyzer ANALYZER = new Analyzer(RULES);

  private static List<Finding> findings(String report) throws IOException {
    Entry entry =
        new Entry(
            "1",
            "1",
            List.of("bao-cao.txt"),
            "text/plain",
            report.length(),
            ANALYZER.analyze(TextReader.layout(report)),
            List.of());
    AuditRequest request = new AuditRequest(Set.of(), List.of("C17"), true, "vi");
    return new Audit(RULES, new CodeNormaliser(RULES)::keys, request)
        .run(List.of(entry))
        .findings();
  }

  private static String report(String... paragraphs) {
    return "BÁO CÁO\nTổng kết công tác dân vận năm 2023\n\n" + String.join("\n\n", paragraphs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hội đồng nhân dân huyện tổng hợp 238 ý kiến của cử tri gửi cơ quan có thẩm quyền. | Ủy ban MTTQ huyện đã tổng hợp được 238 ý kiến của cử tri gửi cơ quan có thẩm quyền.
          Công an huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên.  | Hội Nông dân huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên.
          Huyện ủy ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền.               | UBND huyện ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền.
          """)
  void oneAchievementOfTwoBodies(String one, String two) throws IOException {
    assertThat(findings(report(one, two))).hasSize(1);
    assertThat(findings(report(two, one))).hasSize(1);
    assertThat(findings(report(one + " " + two))).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1} | {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          other value    | Công an huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên. | Hội Nông dân huyện tuyên truyền pháp luật cho 1.216 lượt người dân các bản vùng biên.
          other year     | Công an huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên. | Năm 2022, Hội Nông dân huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên.
          other verb     | UBND huyện trình 45 đề án phát triển vùng chè hữu cơ. | Huyện ủy phê duyệt 45 đề án phát triển vùng chè hữu cơ.
          other matter   | Công an huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên. | Hội Nông dân huyện tuyên truyền pháp luật cho 1.215 lượt người lao động trong doanh nghiệp chè.
          same body      | Huyện ủy ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền. | Ban Thường vụ Huyện ủy ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền.
          abbreviated    | Ủy ban nhân dân huyện ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền. | UBND huyện ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền.
          front          | Mặt trận và các đoàn thể tặng 238 suất quà cho hộ nghèo vùng cao. | Hội Chữ thập đỏ huyện tặng 238 suất quà cho hộ nghèo vùng cao.
          joint work     | Công an huyện phối hợp tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên. | Hội Nông dân huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên.
          total          | Toàn huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên. | Công an huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên.
          led            | Huyện ủy chỉ đạo ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền. | UBND huyện ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền.
          tiny           | Huyện ủy ban hành 7 văn bản lãnh đạo công tác dân vận chính quyền. | UBND huyện ban hành 7 văn bản lãnh đạo công tác dân vận chính quyền.
          round          | Công an huyện tặng 200 suất quà cho hộ nghèo vùng cao. | Hội Nông dân huyện tặng 200 suất quà cho hộ nghèo vùng cao.
          nearly         | Công an huyện tuyên truyền pháp luật cho trên 1.215 lượt người dân các bản vùng biên. | Hội Nông dân huyện tuyên truyền pháp luật cho trên 1.215 lượt người dân các bản vùng biên.
          share          | Công an huyện hoàn thành 93,5% chỉ tiêu tuyển quân năm nay được giao. | UBND huyện hoàn thành 93,5% chỉ tiêu tuyển quân năm nay được giao.
          no matter      | Huyện ủy ban hành 34 văn bản. | UBND huyện ban hành 34 văn bản.
          nobody         | Trong năm ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền. | UBND huyện ban hành 34 văn bản lãnh đạo công tác dân vận chính quyền.
          """)
  void whatIsNoContradiction(String why, String one, String two) throws IOException {
    assertThat(findings(report(one, two))).as(why).isEmpty();
    assertThat(findings(report(two, one))).as(why).isEmpty();
  }

  @Test
  void oneSentenceListsBodiesSideBySide() throws IOException {
    String list =
        "Công an huyện tặng 238 suất quà cho hộ nghèo vùng cao;"
            + " Hội Nông dân huyện tặng 238 suất quà cho hộ nghèo vùng cao.";
    assertThat(findings(report(list))).isEmpty();
  }

  @Test
  void formsAndLawsRepeatThemselves() throws IOException {
    String one = "Công an huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên.";
    String plan =
        report(one, one.replace("Công an", "Hội Nông dân")).replace("BÁO CÁO", "KẾ HOẠCH");
    assertThat(findings(plan)).isEmpty();
  }

  @Test
  void manyRepetitionsStayBounded() throws IOException {
    String one = "Công an huyện tuyên truyền pháp luật cho 1.215 lượt người dân các bản vùng biên.";
    String[] all = new String[600];
    for (int i = 0; i < all.length; i++) {
      all[i] = i % 2 == 0 ? one : one.replace("Công an", "Hội Nông dân");
    }
    assertThat(findings(report(all))).hasSizeBetween(1, 25);
  }
}
