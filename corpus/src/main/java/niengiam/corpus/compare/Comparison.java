package niengiam.corpus.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.analyzer.gazetteer.Gazetteer;
import niengiam.config.Indicator;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.IndicatorLabel;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndicatorRow;
import niengiam.corpus.index.StoredMeasure;

/**
 * An indicator over the years, by place or by issuer; never across units, scopes or parts of the
 * year.
 */
public final class Comparison {
  private static final int OTHERS = 10;

  private final IndexSearch index;
  private final Indicators indicators;
  private final PlaceHistory history;

  public Comparison(IndexSearch index, List<Indicator> catalogue) {
    this(index, catalogue, Gazetteer.load());
  }

  Comparison(IndexSearch index, List<Indicator> catalogue, Gazetteer gazetteer) {
    this.history = new PlaceHistory(gazetteer);
    this.index = index;
    this.indicators = new Indicators(index, catalogue);
  }

  /** What the series are of. */
  public enum By {
    PLACE,
    ISSUER
  }

  /**
   * The series of the indicator that fits the words best; the same indicator in its other units
   * follows as series of their own. Phrases of the same words in another order are one indicator.
   * An unknown indicator has an empty id and no series.
   *
   * @param words of its name, or its id
   * @param fromYear first year, included
   * @param toYear last year, included
   * @throws IOException when the index cannot be read
   */
  public CompareAnswer compare(String words, OptionalInt fromYear, OptionalInt toYear, By by)
      throws IOException {
    List<IndicatorRow> ranked = indicators.ranked(words);
    if (ranked.isEmpty()) {
      return new CompareAnswer(new IndicatorLabel("", words, ""), List.of(), List.of());
    }
    IndicatorRow best = ranked.getFirst();
    Map<String, List<IndicatorRow>> byUnit = new LinkedHashMap<>();
    List<IndicatorLabel> others = new ArrayList<>();
    for (IndicatorRow row : ranked) {
      if (row.id().equals(best.id()) || indicators.sameWords(best, row)) {
        byUnit.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row);
      } else if (others.size() < OTHERS) {
        others.add(indicators.label(row));
      }
    }
    List<Series> series = new ArrayList<>();
    for (List<IndicatorRow> rows : byUnit.values()) {
      series.addAll(series(rows, fromYear, toYear, by));
    }
    return new CompareAnswer(indicators.label(best), series, others);
  }

  private List<Series> series(
      List<IndicatorRow> indicator, OptionalInt fromYear, OptionalInt toYear, By by)
      throws IOException {
    List<StoredMeasure> found = new ArrayList<>();
    for (IndicatorRow row : indicator) {
      index.measures(row.key(), found::add);
    }
    found.removeIf(row -> row.year().isEmpty());
    IndicatorRow first = indicator.getFirst();
    List<Series> series = new ArrayList<>();
    Scopes.of(found, by)
        .forEach(
            (scope, rows) -> {
              YearByYear years = new YearByYear(rows, scope, new Reasons(first.key(), history));
              List<SeriesValue> values = years.values(fromYear, toYear);
              if (!values.isEmpty()) {
                series.add(
                    new Series(
                        indicators.label(first),
                        by == By.PLACE ? scope.name() : Optional.empty(),
                        by == By.ISSUER ? scope.name() : Optional.empty(),
                        values,
                        scope.coverage().months(),
                        years.gaps(fromYear, toYear),
                        scope.namesakes()));
              }
            });
    series.sort(
        Comparator.<Series>comparingInt(one -> one.months().isPresent() ? 1 : 0)
            .thenComparingInt(one -> -one.values().size()));
    return series;
  }
}
