package niengiam.corpus.answer;

import java.util.List;
import java.util.Optional;

/** The values of one indicator at one place, or by one issuer, by year ascending. */
public record Series(
    IndicatorLabel indicator,
    Optional<String> place,
    Optional<String> issuer,
    List<SeriesValue> values) {
  public Series {
    values = List.copyOf(values);
  }
}
