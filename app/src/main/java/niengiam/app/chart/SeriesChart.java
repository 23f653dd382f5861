package niengiam.app.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import niengiam.app.language.Messages;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;

/**
 * An indicator over the years as a chart.
 *
 * @param messages of the command line
 */
public record SeriesChart(Messages messages) {
  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
  private static final Map<String, BigDecimal> SCALES =
      Map.of("đồng", BigDecimal.ONE, "triệu đồng", MILLION, "tỷ đồng", BigDecimal.TEN.pow(9));

  /**
   * Only series that may stand beside the first one: of its unit and of its part of the year.
   *
   * @param answer with at least one series
   */
  public Chart of(CompareAnswer answer) {
    Series first = answer.series().getFirst();
    List<Series> alike =
        answer.series().stream()
            .filter(one -> one.indicator().unit().equals(first.indicator().unit()))
            .filter(one -> one.months().equals(first.months()))
            .toList();
    List<Series> drawn = alike.stream().limit(Drawing.mostLines()).toList();
    String unit = unit(first.indicator().unit(), drawn);
    BigDecimal scale = SCALES.getOrDefault(unit, BigDecimal.ONE);
    int left = answer.series().size() - drawn.size();
    String months =
        first
            .months()
            .map(m -> " · " + messages.get("compare.months", text(m.from()), text(m.to())))
            .orElse("");
    return new Chart(
        first.indicator().name() + months,
        unit,
        drawn.stream().map(series -> line(series, scale)).toList(),
        new Chart.Words(
            messages.get("chart.gap"),
            messages.get("chart.conflict"),
            left == 0 ? "" : messages.get("chart.more", left)),
        messages.locale());
  }

  private Chart.Line line(Series series, BigDecimal scale) {
    String name = series.place().or(series::issuer).orElse(series.indicator().name());
    return new Chart.Line(
        name, series.values().stream().map(value -> point(value, scale)).toList());
  }

  private static Chart.Point point(SeriesValue value, BigDecimal scale) {
    List<BigDecimal> others =
        value.flags().contains("conflict")
            ? value.alsoIn().stream()
                .map(SeriesValue.Reported::value)
                .filter(other -> other.compareTo(value.value()) != 0)
                .map(other -> other.divide(scale))
                .toList()
            : List.of();
    return new Chart.Point(value.year(), value.value().divide(scale), others);
  }

  /** Money by the greatest value, so that the axis can be read. */
  private static String unit(String unit, List<Series> drawn) {
    BigDecimal most =
        drawn.stream()
            .flatMap(series -> series.values().stream())
            .map(value -> value.value().abs())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    if (!unit.equals("đồng") || most.compareTo(MILLION) < 0) {
      return unit;
    }
    return most.compareTo(SCALES.get("tỷ đồng")) < 0 ? "triệu đồng" : "tỷ đồng";
  }

  private static String text(int month) {
    return Integer.toString(month);
  }
}
