package niengiam.corpus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import niengiam.analyzer.Analyzer;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.config.Rules;
import niengiam.corpus.answer.AuditAnswer;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.Finding;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Hash;
import niengiam.extractor.text.TextReader;
import org.junit.jupiter.api.Test;

class AuditTest {
  private static final Rules RULES = Rules.load();
  private static final Analyzer ANALYZER = new Analyzer(RULES);

  private static final String FAULTY =
      """
      HUYỆN ỦY THANH SƠN HẠ
      Số 45-BC/HU
      Thanh Sơn Hạ, ngày 30 tháng 11 năm 2023
      BÁO CÁO
      Tổng kết công tác dân vận năm 2023

      Thực hiện Kế hoạch số 12-KH/HU, ngày 05/12/2023 về dân vận¹, các xã tiếp nhận 73 đơn; đã giải quyết xong 67 đơn; còn lại 05 đơn².

      ¹ Đề án giai đoạn 2021-2025, định hướng đến năm 2023.

      Các tổ hòa giải tiếp nhận 346 vụ việc. Trong đó hòa giải thành 307 vụ (bằng 78,7%).

      PHỤ LỤC
      (Kèm theo Báo cáo số 54-BC/HU ngày 30/11/2023 của Ban Thường vụ Huyện ủy)
      TT\tTên đơn vị\tSố tổ\tSố hộ
      1\tXã Nà Khế\t5\t50
      2\tXã Tà Dẻ\t7\t70
      \tTổng cộng\t12\t110
      """;

  private static Entry entry(String text) {
    String sha256 = Hash.of(text);
    return new Entry(
        Entry.idOf(sha256),
        sha256,
        List.of("bao-cao.txt"),
        "text/plain",
        text.length(),
        ANALYZER.analyze(TextReader.layout(text)),
        List.of());
  }

  private static AuditAnswer audit(Entry... documents) throws IOException {
    return new Audit(RULES, new CodeNormaliser(RULES)::keys, AuditRequest.all())
        .run(List.of(documents));
  }

  @Test
  void everyFindingPointsAtItsText() throws IOException {
    Entry entry = entry(FAULTY);
    String text = entry.analysis().document().layout().text();
    List<Finding> findings = audit(entry).findings();
    assertThat(findings)
        .extracting(Finding::check)
        .contains(
            "C5-late-date",
            "C7-horizon",
            "C11-percent",
            "C12-stock-flow",
            "C18-caption",
            "C10-table-sum");
    for (Finding finding : findings) {
      for (Evidence evidence : finding.evidence()) {
        assertThat(text.substring(evidence.span().getFirst(), evidence.span().getLast()))
            .isEqualTo(evidence.surface());
        assertThat(evidence.page()).isEqualTo(1);
      }
      assertThat(finding.message()).doesNotContain("{", "…");
    }
  }

  @Test
  void idsStayAndAreUnique() throws IOException {
    List<String> first = audit(entry(FAULTY)).findings().stream().map(Finding::id).toList();
    List<String> again = audit(entry(FAULTY)).findings().stream().map(Finding::id).toList();
    assertThat(first).isEqualTo(again).doesNotHaveDuplicates();
  }

  @Test
  void everyPrefixOfADocumentIsAudited() throws IOException {
    for (int end = 0; end < FAULTY.length(); end += 7) {
      assertThat(audit(entry(FAULTY.substring(0, end))).documents()).isEqualTo(1);
    }
  }

  @Test
  void aDocumentOfManyParagraphsGivesBoundedFindings() throws IOException {
    String sentence = "\nĐề án giai đoạn 2021-2025, định hướng đến năm 2023.\n";
    assertThat(audit(entry("BÁO CÁO\n" + sentence.repeat(500))).findings())
        .hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void theSameReportTwiceContradictsNothing() throws IOException {
    List<String> alone = checks(audit(entry(FAULTY)));
    List<String> both = checks(audit(entry(FAULTY), entry(FAULTY + "\n")));
    assertThat(both).hasSize(alone.size() * 2);
  }

  private static List<String> checks(AuditAnswer answer) {
    return new ArrayList<>(answer.findings().stream().map(Finding::check).toList());
  }
}
