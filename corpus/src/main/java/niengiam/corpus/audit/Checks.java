package niengiam.corpus.audit;

import java.util.List;
import java.util.Map;
import niengiam.config.CheckRule;
import niengiam.config.KnownDocument;

/** Every check, each with an entry of its name in {@code checks.yml}. */
final class Checks {
  private Checks() {}

  /** New ones for one audit. */
  static List<Check> all(Map<String, CheckRule> rules) {
    return List.of(
        new CodeDates(),
        new CodeIssuers(),
        new CodeSubjects(),
        new NumberOrder(),
        new LateDates(),
        new KnownDocuments(known(rules, "C6-known-document")),
        new Horizon(),
        new Terms(),
        new CodeVariants(),
        new PartSums(tolerance(rules, "C10-sum")),
        new TableSums(),
        new Percents(tolerance(rules, "C11-percent")),
        new StockFlow(),
        new ListLength(),
        new TextTable(tolerance(rules, "C14-text-table")),
        new PartAboveTotal(),
        new Deltas(tolerance(rules, "C16-delta")),
        new Ranks(),
        new TwoActors(),
        new AppendixCaptions(),
        new FootnoteMarks(),
        new HeadingNumbers(),
        new NameVariants(),
        new RepeatedItems(),
        new CopiedPassages(),
        new RepeatedSentences(),
        new DanglingEnds(),
        new Quotes(),
        new NumberStyle(),
        new Residue(),
        new LapsedDocuments(known(rules, "C28-lapsed-document")),
        new Universe(),
        new RepeatedYear());
  }

  private static List<KnownDocument> known(Map<String, CheckRule> rules, String id) {
    CheckRule rule = rules.get(id);
    return rule == null ? List.of() : rule.known();
  }

  private static double tolerance(Map<String, CheckRule> rules, String id) {
    CheckRule rule = rules.get(id);
    return rule == null ? 0 : rule.tolerance();
  }
}
