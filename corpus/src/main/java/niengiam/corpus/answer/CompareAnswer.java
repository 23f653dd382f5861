package niengiam.corpus.answer;

import java.util.List;

/**
 * An indicator over the years.
 *
 * @param indicator the best match for the words given
 * @param others nearby indicators, nearest first
 */
public record CompareAnswer(
    IndicatorLabel indicator, List<Series> series, List<IndicatorLabel> others) {
  public CompareAnswer {
    series = List.copyOf(series);
    others = List.copyOf(others);
  }
}
