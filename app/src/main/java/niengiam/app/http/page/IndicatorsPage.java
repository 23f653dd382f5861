package niengiam.app.http.page;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import niengiam.app.chart.Chart;
import niengiam.app.chart.Drawing;
import niengiam.app.chart.SeriesChart;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.app.language.Messages;
import niengiam.app.table.SeriesBook;
import niengiam.app.table.SeriesRows;
import niengiam.app.table.Words;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.IndicatorsAnswer;
import niengiam.corpus.answer.Series;
import niengiam.corpus.compare.Comparison;
import niengiam.extractor.wire.Wire;

/** An indicator over the years: the tables, a chart of them, and both to save. */
final class IndicatorsPage {
  /** Series shown at once until places are chosen. */
  private static final int USUAL_SERIES = 8;

  private static final int MOST_SERIES = 40;
  private static final int MOST_PLACES = 300;
  private static final int MOST_LISTED = 50;
  private static final int MOST_SUGGESTED = 20;

  /** Years between which gaps are drawn; a year that was misread may be far away. */
  private static final int LONGEST_TIME = 100;

  private final Renderer renderer;

  IndicatorsPage(Renderer renderer) {
    this.renderer = renderer;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/indicators", this::page),
        Route.get("/indicators/suggestions", this::suggestions),
        Route.get(
            "/indicators.csv",
            exchange ->
                exchange.attachment(
                    "indicators.csv",
                    Saved.CSV,
                    rows(exchange).of(chosen(exchange)).csv().getBytes(StandardCharsets.UTF_8))),
        Route.get(
            "/indicators.xlsx",
            exchange -> exchange.attachment("indicators.xlsx", Saved.XLSX, book(exchange))),
        Route.get(
            "/indicators.svg",
            exchange ->
                exchange.attachment("indicators.svg", Saved.SVG, Drawing.svg(chart(exchange)))),
        Route.get(
            "/indicators.png",
            exchange ->
                exchange.attachment("indicators.png", Saved.PNG, Drawing.png(chart(exchange)))));
  }

  private void page(Exchange exchange) throws IOException {
    String words = exchange.query("q").orElse("");
    boolean exists = exchange.site().library().exists();
    Map<String, Object> values = new LinkedHashMap<>();
    Optional<CompareAnswer> whole =
        words.isEmpty() || !exists ? Optional.empty() : Optional.of(compare(exchange, words));
    Optional<CompareAnswer> shown = whole.map(answer -> chosen(exchange, answer));
    Messages tables = Words.in(exchange.messages().locale());
    List<IndicatorsAnswer.Summary> known =
        exists && shown.map(a -> a.series().isEmpty()).orElse(true)
            ? exchange.ask(corpus -> corpus.indicators("")).indicators()
            : List.of();
    values.put("empty", !exists);
    values.put("words", words);
    values.put("by", by(exchange));
    values.put("known", known.stream().limit(MOST_LISTED).toList());
    values.put("knownTotal", known.size());
    values.put("answer", shown);
    values.put("scopes", whole.map(answer -> scopes(answer, shown.get())).orElse(List.of()));
    values.put(
        "hidden",
        whole.map(a -> a.series().size()).orElse(0) - shown.map(a -> a.series().size()).orElse(0));
    values.put(
        "tables",
        shown
            .map(a -> a.series().stream().map(s -> SeriesTable.of(s, tables)).toList())
            .orElse(List.of()));
    values.put(
        "chart",
        shown
            .filter(a -> !a.series().isEmpty())
            .map(a -> plot(new SeriesChart(tables).of(a), exchange)));
    renderer.page(exchange, "indicators", "indicators", "indicators.title", values);
  }

  /** The names that the words typed so far may mean. */
  private void suggestions(Exchange exchange) throws IOException {
    String words = exchange.query("q").orElse("");
    List<IndicatorsAnswer.Summary> known =
        exchange.site().library().exists()
            ? exchange.ask(corpus -> corpus.indicators(words)).indicators()
            : List.of();
    renderer.page(
        exchange,
        "indicators",
        "indicator-options",
        "indicators.title",
        Map.of("known", known.stream().limit(MOST_SUGGESTED).toList()));
  }

  private static Comparison.By by(Exchange exchange) {
    return exchange.choice("by", Comparison.By.class).orElse(Comparison.By.PLACE);
  }

  private static CompareAnswer compare(Exchange exchange, String words) throws IOException {
    return exchange.ask(
        corpus -> corpus.compare(words, exchange.year("from"), exchange.year("to"), by(exchange)));
  }

  private static CompareAnswer chosen(Exchange exchange) throws IOException {
    String words = exchange.query("q").orElseThrow(() -> Problem.parameter("q"));
    return chosen(exchange, compare(exchange, words));
  }

  private static CompareAnswer chosen(Exchange exchange, CompareAnswer whole) {
    List<String> names = exchange.context().queryParams("place");
    List<Series> series =
        whole.series().stream()
            .filter(one -> names.isEmpty() || names.contains(name(one)))
            .limit(names.isEmpty() ? USUAL_SERIES : MOST_SERIES)
            .toList();
    return new CompareAnswer(whole.indicator(), series, whole.others());
  }

  private static List<SeriesScope> scopes(CompareAnswer whole, CompareAnswer shown) {
    Set<String> chosen = new LinkedHashSet<>();
    shown.series().forEach(one -> chosen.add(name(one)));
    Set<String> all = new LinkedHashSet<>();
    whole.series().forEach(one -> all.add(name(one)));
    return all.stream()
        .limit(MOST_PLACES)
        .map(name -> new SeriesScope(name, chosen.contains(name)))
        .toList();
  }

  /** Empty where the reports name no place. */
  private static String name(Series series) {
    return series.place().or(series::issuer).orElse("");
  }

  private static SeriesRows rows(Exchange exchange) {
    return new SeriesRows(Words.in(exchange.messages().locale()), true);
  }

  private static Chart chart(Exchange exchange) throws IOException {
    CompareAnswer answer = chosen(exchange);
    if (answer.series().isEmpty()) {
      throw Problem.notFound();
    }
    return new SeriesChart(Words.in(exchange.messages().locale())).of(answer);
  }

  private static byte[] book(Exchange exchange) throws IOException {
    String base = exchange.context().scheme() + "://" + exchange.context().host();
    return new SeriesBook(
            Words.in(exchange.messages().locale()), id -> address(base + "/documents/" + id))
        .xlsx(chosen(exchange), rows(exchange));
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The chart as the script of the page draws it; null where a year has no value. */
  private static String plot(Chart chart, Exchange exchange) {
    TreeSet<Integer> years = new TreeSet<>();
    chart.lines().forEach(line -> line.points().forEach(point -> years.add(point.year())));
    if (years.last() - years.first() <= LONGEST_TIME) {
      IntStream.rangeClosed(years.first(), years.last()).forEach(years::add);
    }
    Map<String, Object> plot = new LinkedHashMap<>();
    plot.put("title", chart.title());
    plot.put("unit", chart.unit());
    plot.put("year", exchange.messages().get("series.year"));
    plot.put("years", years);
    plot.put(
        "lines",
        chart.lines().stream()
            .map(line -> Map.of("name", line.name(), "values", values(line, years)))
            .toList());
    return Wire.mapper().valueToTree(plot).toString();
  }

  private static List<Object> values(Chart.Line line, Set<Integer> years) {
    Map<Integer, Object> byYear = new LinkedHashMap<>();
    line.points().forEach(point -> byYear.put(point.year(), point.value()));
    List<Object> values = new ArrayList<>();
    years.forEach(year -> values.add(byYear.get(year)));
    return values;
  }
}
