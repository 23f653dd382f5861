package niengiam.corpus.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.analyzer.fact.Measure;
import niengiam.corpus.index.StoredMeasure;

/**
 * A report that states a change which does not lead back to what an earlier report says.
 *
 * @param implied the earlier value that follows from the stated change
 */
public record Disagreement(StoredMeasure now, StoredMeasure earlier, BigDecimal implied) {
  /**
   * All of one indicator, by place; a report is compared with what stood in the one for the earlier
   * year, wherever several documents give that year.
   *
   * @param rows of one indicator
   */
  public static List<Disagreement> among(List<StoredMeasure> rows) {
    Map<String, Map<Integer, List<StoredMeasure>>> places = new TreeMap<>();
    for (StoredMeasure row : rows) {
      if (row.year().isPresent()) {
        String place =
            PlaceName.of(row.place().or(() -> row.document().issuer()).orElse("")).area();
        places
            .computeIfAbsent(place, p -> new TreeMap<>())
            .computeIfAbsent(row.year().getAsInt(), y -> new ArrayList<>())
            .add(row);
      }
    }
    List<Disagreement> found = new ArrayList<>();
    for (Map<Integer, List<StoredMeasure>> years : places.values()) {
      years.forEach(
          (year, all) -> {
            for (StoredMeasure row : all) {
              StatedChange.of(row, year)
                  .flatMap(s -> against(row, s, years.getOrDefault(s.year(), List.of())))
                  .ifPresent(found::add);
            }
          });
    }
    return found;
  }

  /** Empty where any document of the earlier year agrees. */
  private static Optional<Disagreement> against(
      StoredMeasure row, StatedChange stated, List<StoredMeasure> earlier) {
    List<StoredMeasure> reported =
        earlier.stream()
            .filter(e -> !e.document().id().equals(row.document().id()))
            .filter(e -> e.document().year().equals(e.year()))
            .toList();
    boolean agrees =
        reported.stream()
            .map(StoredMeasure::measure)
            .anyMatch(m -> stated.fits(m.quantity().value(), hidden(m)));
    return agrees
        ? Optional.empty()
        : reported.stream()
            .min(
                Comparator.comparing(
                    e -> e.measure().quantity().value().subtract(stated.earlier()).abs()))
            .map(e -> new Disagreement(row, e, stated.earlier()));
  }

  private static BigDecimal hidden(Measure measure) {
    return Precision.halfDigit(measure.quantity().value(), measure.surface());
  }
}
