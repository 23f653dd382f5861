package niengiam.corpus.audit;

import java.util.List;
import java.util.Map;
import niengiam.config.CheckRule;

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
        new Horizon(),
        new Terms(),
        new CodeVariants(),
        new PartSums(tolerance(rules, "C10-sum")),
        new TableSums(),
        new Percents(tolerance(rules, "C11-percent")),
        new StockFlow(),
        new ListLength(),
        new TextTable(tolerance(rules, "C14-text-table")),
        new Deltas(tolerance(rules, "C16-delta")),
        new Ranks(),
        new AppendixCaptions(),
        new FootnoteMarks(),
        new RepeatedItems(),
        new CopiedPassages(),
        new RepeatedSentences(),
        new Quotes(),
        new NumberStyle(),
        new Residue(),
        new Universe(),
        new RepeatedYear());
  }

  private static double tolerance(Map<String, CheckRule> rules, String id) {
    CheckRule rule = rules.get(id);
    return rule == null ? 0 : rule.tolerance();
  }
}
