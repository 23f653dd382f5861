package niengiam.corpus.answer;

import java.util.List;
import java.util.Optional;

/**
 * The values of one indicator at one place, or by one issuer, by year ascending.
 *
 * @param months when the values are of a part of the year, never beside whole years
 * @param gaps years without a value between the first and the last that were asked for
 * @param namesakes places of the same name and of another kind, which may be this one before or
 *     after it was renamed
 */
public record Series(
    IndicatorLabel indicator,
    Optional<String> place,
    Optional<String> issuer,
    List<SeriesValue> values,
    Optional<Months> months,
    List<Integer> gaps,
    List<String> namesakes) {
  public Series {
    values = List.copyOf(values);
    gaps = List.copyOf(gaps);
    namesakes = List.copyOf(namesakes);
  }

  /** First and last month, both included. */
  public record Months(int from, int to) {}
}
