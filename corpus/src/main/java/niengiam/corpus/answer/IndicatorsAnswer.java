package niengiam.corpus.answer;

import java.util.List;

/** The indicators that the archive knows. */
public record IndicatorsAnswer(List<Summary> indicators) {
  public IndicatorsAnswer {
    indicators = List.copyOf(indicators);
  }

  /**
   * @param years that have a value, ascending
   * @param count number of values
   */
  public record Summary(String id, String name, String unit, List<Integer> years, int count) {
    public Summary {
      years = List.copyOf(years);
    }
  }
}
