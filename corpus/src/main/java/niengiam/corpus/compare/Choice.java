package niengiam.corpus.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.analyzer.fact.Measure;
import niengiam.corpus.index.StoredMeasure;

/**
 * The one value of a year.
 *
 * @param best what stands for the year
 * @param others the best value of each other document
 * @param conflict whether another document says otherwise
 */
record Choice(StoredMeasure best, List<StoredMeasure> others, boolean conflict) {

  /**
   * Own year before hindsight, running text before notes before tables, total before part, a report
   * that states the change before one that does not.
   */
  private static final Comparator<StoredMeasure> ORDER =
      Comparator.<StoredMeasure>comparingInt(
              row -> row.document().year().equals(row.year()) ? 0 : 1)
          .thenComparingInt(row -> rank(row.where()))
          .thenComparing(Choice::size, Comparator.reverseOrder())
          .thenComparingInt(row -> row.measure().implied().isPresent() ? 0 : 1)
          .thenComparingDouble(row -> -row.measure().confidence())
          .thenComparing(row -> row.document().number().orElse(""))
          .thenComparing(row -> row.document().id())
          .thenComparing(row -> row.measure().span());

  Choice {
    others = List.copyOf(others);
  }

  /**
   * @param rows of one indicator, place and year; not empty
   */
  static Choice of(List<StoredMeasure> rows) {
    Map<String, StoredMeasure> byDocument = new LinkedHashMap<>();
    for (StoredMeasure row : rows.stream().sorted(ORDER).toList()) {
      byDocument.putIfAbsent(row.document().id(), row);
    }
    List<StoredMeasure> chosen = new ArrayList<>(byDocument.values());
    StoredMeasure best = chosen.removeFirst();
    boolean conflict = chosen.stream().anyMatch(other -> !same(best, other));
    return new Choice(best, chosen, conflict);
  }

  private static boolean same(StoredMeasure one, StoredMeasure other) {
    BigDecimal first = one.measure().quantity().value();
    BigDecimal second = other.measure().quantity().value();
    BigDecimal hidden =
        Precision.halfDigit(first, one.measure().surface())
            .add(Precision.halfDigit(second, other.measure().surface()));
    return first.subtract(second).abs().compareTo(hidden) <= 0;
  }

  /** Of counts the greatest is the total; shares have no total. */
  private static BigDecimal size(StoredMeasure row) {
    Measure measure = row.measure();
    boolean adds = measure.kind() == Measure.Kind.COUNT || measure.kind() == Measure.Kind.MONEY;
    return adds ? measure.quantity().value() : BigDecimal.ZERO;
  }

  private static int rank(String where) {
    return switch (where) {
      case "body" -> 0;
      case "table" -> 2;
      default -> 1;
    };
  }
}
