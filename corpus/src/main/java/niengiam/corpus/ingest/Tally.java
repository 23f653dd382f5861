package niengiam.corpus.ingest;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.archive.LedgerLine;
import niengiam.corpus.archive.Outcome;
import niengiam.extractor.format.FailureReason;

/** Counts outcomes. */
public final class Tally {
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<String, Integer> reasons = new TreeMap<>();

  /** The count of these lines. */
  public static LedgerCount of(Collection<LedgerLine> lines) {
    Tally tally = new Tally();
    lines.forEach(tally::add);
    return tally.count();
  }

  void add(LedgerLine line) {
    if (line.outcome() == Outcome.OPENED) {
      return;
    }
    outcomes.merge(line.outcome(), 1, Integer::sum);
    if (line.failed()) {
      reasons.merge(reason(line).name(), 1, Integer::sum);
    }
  }

  int failed() {
    return outcomes.getOrDefault(Outcome.FAILED, 0);
  }

  int done() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  LedgerCount count() {
    return new LedgerCount(
        done(),
        outcomes.getOrDefault(Outcome.NEW, 0),
        outcomes.getOrDefault(Outcome.UNCHANGED, 0),
        outcomes.getOrDefault(Outcome.DUPLICATE, 0),
        failed(),
        reasons.getOrDefault(FailureReason.RESTRICTED.name(), 0),
        reasons);
  }

  /** Why it failed; a line without a reason was written by hand. */
  static FailureReason reason(LedgerLine line) {
    return line.reason().orElse(FailureReason.UNREADABLE);
  }
}
