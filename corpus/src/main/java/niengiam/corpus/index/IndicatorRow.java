package niengiam.corpus.index;

import java.util.List;

/**
 * An indicator and what the index has of it.
 *
 * @param key {@code id@unit}
 * @param name as a report calls it
 * @param years ascending
 * @param count number of values
 */
public record IndicatorRow(String key, String name, List<Integer> years, int count) {
  public IndicatorRow {
    years = List.copyOf(years);
  }

  public String id() {
    return key.substring(0, key.lastIndexOf('@'));
  }

  public String unit() {
    return key.substring(key.lastIndexOf('@') + 1);
  }
}
