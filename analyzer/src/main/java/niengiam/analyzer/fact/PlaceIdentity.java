package niengiam.analyzer.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The administrative unit that a place name stands for.
 *
 * @param code of the statistics office, at the time of validity
 * @param officialName with its kind ("xã Bản Mây")
 * @param parents from the nearest to the province
 * @param from first day of the unit, where known
 * @param to last day of the unit, where it ended
 * @param successors official names
 */
public record PlaceIdentity(
    String code,
    String officialName,
    List<String> parents,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> successors,
    Match matched) {
  public PlaceIdentity {
    parents = List.copyOf(parents);
    successors = List.copyOf(successors);
  }

  /** How the printed name led to the unit, surest first. */
  public enum Match {
    EXACT,
    ALIAS,
    UNACCENTED,
    ONE_EDIT
  }
}
