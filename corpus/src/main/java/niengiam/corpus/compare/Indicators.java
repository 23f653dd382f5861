package niengiam.corpus.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.config.Indicator;
import niengiam.corpus.answer.IndicatorLabel;
import niengiam.corpus.answer.IndicatorsAnswer;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndicatorRow;

/** The indicators that the archive knows. */
public final class Indicators {
  private final IndexSearch index;
  private final Map<String, Indicator> catalogue = new HashMap<>();

  public Indicators(IndexSearch index, List<Indicator> catalogue) {
    this.index = index;
    catalogue.forEach(indicator -> this.catalogue.put(indicator.id(), indicator));
  }

  /**
   * Those that the words name, best first; all of them, most values first, without words.
   *
   * @throws IOException when the index cannot be read
   */
  public IndicatorsAnswer list(String words) throws IOException {
    return new IndicatorsAnswer(
        ranked(words).stream()
            .map(
                row -> {
                  IndicatorLabel label = label(row);
                  return new IndicatorsAnswer.Summary(
                      label.id(), label.name(), label.unit(), row.years(), row.count());
                })
            .toList());
  }

  List<IndicatorRow> ranked(String words) throws IOException {
    Wanted wanted = new Wanted(words);
    List<Scored> scored = new ArrayList<>();
    for (IndicatorRow row : index.indicators()) {
      double score = wanted.score(row.id(), names(row));
      if (score > 0) {
        scored.add(new Scored(row, score));
      }
    }
    return scored.stream()
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(s -> -s.row().years().size())
                .thenComparingInt(s -> -s.row().count())
                .thenComparing(s -> s.row().key()))
        .map(Scored::row)
        .toList();
  }

  /** Whether two phrases outside the catalogue have the same words, in any order, and one unit. */
  boolean sameWords(IndicatorRow one, IndicatorRow other) {
    return one.unit().equals(other.unit())
        && !catalogue.containsKey(one.id())
        && !catalogue.containsKey(other.id())
        && words(one).equals(words(other));
  }

  private static List<String> words(IndicatorRow row) {
    return Arrays.stream(row.id().split("-", -1)).sorted().toList();
  }

  IndicatorLabel label(IndicatorRow row) {
    Indicator known = catalogue.get(row.id());
    return new IndicatorLabel(row.id(), known == null ? row.name() : known.name(), row.unit());
  }

  /** Every way of naming it; the unit is often the word that users say first. */
  private List<String> names(IndicatorRow row) {
    List<String> names = new ArrayList<>();
    names.add(row.unit() + " " + row.name());
    Indicator known = catalogue.get(row.id());
    if (known != null) {
      names.add(row.unit() + " " + known.name());
      known.phrases().forEach(phrase -> names.add(row.unit() + " " + phrase));
    }
    return names;
  }

  private record Scored(IndicatorRow row, double score) {}
}
