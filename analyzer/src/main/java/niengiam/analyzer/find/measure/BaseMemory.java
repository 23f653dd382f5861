package niengiam.analyzer.find.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.text.Triggers;

/**
 * What the changes of a document are compared with, passage after passage: "so với tháng 02/2024"
 * said once holds for its section until another base is said. One instance a document and thread.
 */
public final class BaseMemory {
  /** How far a base carries, in characters: without headings it would hold to the end. */
  private static final int REACH = 6_000;

  /** A monthly report is signed at the end of its month or in the first days of the next. */
  private static final int LAST_DAY_OF_REPORTS = 10;

  private final Map<List<String>, Said> bySection = new HashMap<>();
  private final Optional<YearMonth> monthBefore;
  private Optional<String> month = Optional.empty();
  private Optional<List<String>> heading = Optional.empty();

  private record Said(String base, int at) {}

  /**
   * @param date of the document
   */
  public BaseMemory(Optional<LocalDate> date) {
    monthBefore =
        date.map(
            d -> YearMonth.from(d).minusMonths(d.getDayOfMonth() <= LAST_DAY_OF_REPORTS ? 2 : 1));
  }

  /** The bases of a passage; those that it states hold for the passages after it. */
  StatedBases basesOf(Passage passage, String raw, String text, Triggers triggers) {
    boolean note = passage.footnote().isPresent();
    StatedBases bases =
        new StatedBases(
            raw, text, triggers, note ? Optional.empty() : carried(passage), monthBefore, month);
    if (!note) {
      bases
          .last()
          .ifPresent(
              said -> bySection.put(passage.section(), new Said(said, passage.span().end())));
      month = bases.month();
    }
    return bases;
  }

  /** What stands over the list that a passage is an item of. */
  List<String> headingOf(String raw) {
    heading = ListHeading.next(raw, heading);
    boolean item = !raw.strip().endsWith(":");
    return item ? heading.orElse(List.of()) : List.of();
  }

  private Optional<String> carried(Passage passage) {
    List<String> path = passage.section();
    for (int length = path.size(); length >= 0; length--) {
      Said said = bySection.get(path.subList(0, length));
      if (said != null && passage.span().start() - said.at() <= REACH) {
        return Optional.of(said.base());
      }
    }
    return Optional.empty();
  }
}
