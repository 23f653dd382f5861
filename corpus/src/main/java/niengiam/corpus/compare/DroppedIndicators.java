package niengiam.corpus.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.config.Indicator;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.DroppedAnswer;
import niengiam.corpus.answer.DroppedAnswer.Dropped;
import niengiam.corpus.answer.IndicatorLabel;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.StoredMeasure;
import niengiam.corpus.index.Words;

/**
 * Compares what the reports of one issuer, type and part of the year give from year to year. What a
 * report says of other years than its own is no sign of what it reports on.
 */
public final class DroppedIndicators {
  private final Map<String, String> catalogue = new HashMap<>();

  /** Per kind of report and year. */
  private final Map<Kind, TreeMap<Integer, Reports>> kinds = new HashMap<>();

  private DroppedIndicators(List<Indicator> catalogue) {
    catalogue.forEach(indicator -> this.catalogue.put(indicator.id(), indicator.name()));
  }

  /**
   * Those of the catalogue first, then by issuer and year.
   *
   * @param fromYear first year of a report that lacks something, included
   * @param toYear last year, included
   * @throws IOException when the index cannot be read
   */
  public static DroppedAnswer of(
      IndexSearch index, List<Indicator> catalogue, OptionalInt fromYear, OptionalInt toYear)
      throws IOException {
    DroppedIndicators reports = new DroppedIndicators(catalogue);
    index.measures(reports::add);
    return new DroppedAnswer(reports.dropped(fromYear, toYear));
  }

  private void add(StoredMeasure row) {
    boolean own = row.year().isPresent() && row.document().year().equals(row.year());
    if (own) {
      kinds
          .computeIfAbsent(Kind.of(row), kind -> new TreeMap<>())
          .computeIfAbsent(row.year().getAsInt(), year -> new Reports())
          .add(row);
    }
  }

  private List<Dropped> dropped(OptionalInt fromYear, OptionalInt toYear) {
    List<Dropped> dropped = new ArrayList<>();
    for (TreeMap<Integer, Reports> years : kinds.values()) {
      years.forEach(
          (year, reports) -> {
            Reports before = years.get(year - 1);
            boolean wanted = year >= fromYear.orElse(year) && year <= toYear.orElse(year);
            if (before != null && wanted) {
              before.rows.forEach(
                  (indicator, row) -> {
                    if (!reports.rows.containsKey(indicator)) {
                      dropped.add(dropped(row, year, reports));
                    }
                  });
            }
          });
    }
    dropped.sort(
        Comparator.<Dropped>comparingInt(one -> one.known() ? 0 : 1)
            .thenComparing(one -> one.issuer().orElse(""))
            .thenComparingInt(Dropped::year)
            .thenComparing(one -> one.indicator().name())
            .thenComparing(one -> one.indicator().unit()));
    return dropped;
  }

  private Dropped dropped(StoredMeasure row, int year, Reports reports) {
    String id = id(row.indicator());
    return new Dropped(
        new IndicatorLabel(id, catalogue.getOrDefault(id, row.name()), row.measure().unit()),
        catalogue.containsKey(id),
        row.document().issuer(),
        year,
        Precision.plain(row.measure().quantity().value()),
        row.evidence(),
        List.copyOf(reports.documents.values()));
  }

  private static String id(String indicator) {
    return indicator.substring(0, indicator.lastIndexOf('@'));
  }

  /** Reports that one would lay beside each other. */
  private record Kind(String issuer, String type, Coverage coverage) {
    static Kind of(StoredMeasure row) {
      DocumentLabel document = row.document();
      Coverage coverage = row.period().map(Coverage::of).orElse(Coverage.YEAR);
      return new Kind(
          Words.plain(document.issuer().orElse("")),
          Words.plain(document.type().orElse("")),
          coverage);
    }
  }

  /** The reports of one kind and year, and the first figure of each indicator in them. */
  private static final class Reports {
    private final Map<String, StoredMeasure> rows = new TreeMap<>();
    private final TreeMap<String, DocumentLabel> documents = new TreeMap<>();

    void add(StoredMeasure row) {
      rows.merge(sameWords(row.indicator()), row, Reports::first);
      documents.put(row.document().id(), row.document());
    }

    private static StoredMeasure first(StoredMeasure one, StoredMeasure other) {
      int order = one.document().id().compareTo(other.document().id());
      boolean before =
          order < 0 || order == 0 && one.measure().span().compareTo(other.measure().span()) <= 0;
      return before ? one : other;
    }

    /** Another order of the words is no other indicator. */
    private static String sameWords(String indicator) {
      String unit = indicator.substring(indicator.lastIndexOf('@'));
      return Arrays.stream(id(indicator).split("-", -1)).sorted().collect(Collectors.joining("-"))
          + unit;
    }
  }
}
