package niengiam.corpus.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import niengiam.config.Indicator;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.IndicatorLabel;
import niengiam.corpus.answer.Series;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndicatorRow;
import niengiam.corpus.index.StoredMeasure;
import niengiam.corpus.index.Words;

/** An indicator over the years, by place or by issuer; never across units. */
public final class Comparison {
  private static final int OTHERS = 10;

  private static final List<String> AREAS =
      List.of("huyen ", "tinh ", "quan ", "thi xa ", "thanh pho ", "tp ");

  private final IndexSearch index;
  private final Indicators indicators;

  public Comparison(IndexSearch index, List<Indicator> catalogue) {
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
   * follows as series of their own. An unknown indicator has an empty id and no series.
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
    List<Series> series = new ArrayList<>();
    List<IndicatorLabel> others = new ArrayList<>();
    for (IndicatorRow row : ranked) {
      if (row.id().equals(best.id())) {
        series.addAll(series(row, fromYear, toYear, by));
      } else if (others.size() < OTHERS) {
        others.add(indicators.label(row));
      }
    }
    return new CompareAnswer(indicators.label(best), series, others);
  }

  private List<Series> series(
      IndicatorRow indicator, OptionalInt fromYear, OptionalInt toYear, By by) throws IOException {
    Map<String, List<StoredMeasure>> groups = new TreeMap<>();
    index.measures(
        indicator.key(),
        row -> {
          if (row.year().isPresent()) {
            String group = group(name(row, by).orElse(""));
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
          }
        });
    List<Series> series = new ArrayList<>();
    List<List<StoredMeasure>> mostFirst = new ArrayList<>(groups.values());
    mostFirst.sort(Comparator.comparingInt(rows -> -rows.size()));
    for (List<StoredMeasure> rows : mostFirst) {
      Optional<String> name = rows.stream().flatMap(row -> name(row, by).stream()).findFirst();
      Series one =
          new Series(
              indicators.label(indicator),
              by == By.PLACE ? name : Optional.empty(),
              by == By.ISSUER ? name : Optional.empty(),
              new YearByYear(rows).values(fromYear, toYear));
      if (!one.values().isEmpty()) {
        series.add(one);
      }
    }
    series.sort(Comparator.comparingInt(one -> -one.values().size()));
    return series;
  }

  private static Optional<String> name(StoredMeasure row, By by) {
    return by == By.PLACE ? row.place() : row.document().issuer();
  }

  /** A date line prints "Thanh Sơn Hạ" where the text says "huyện Thanh Sơn Hạ". */
  static String group(String name) {
    String plain = Words.plain(name);
    for (String area : AREAS) {
      if (plain.startsWith(area)) {
        return plain.substring(area.length());
      }
    }
    return plain;
  }
}
