package niengiam.app.http.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.app.http.Exchange;
import niengiam.app.http.Paging;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.corpus.answer.DroppedAnswer;
import niengiam.corpus.answer.IndicatorsAnswer;
import niengiam.corpus.compare.Comparison;

/** Indicators, their values over the years, and those that reports dropped. */
final class IndicatorApi {
  private static final int USUAL = 100;
  private static final int MOST = 1_000;
  private static final int LAST_PAGE = 1_000;

  List<Route> routes() {
    return List.of(
        Route.get(Api.ROOT + "/indicators", IndicatorApi::indicators),
        Route.get(Api.ROOT + "/compare", IndicatorApi::compare),
        Route.get(Api.ROOT + "/dropped", IndicatorApi::dropped));
  }

  private static void indicators(Exchange exchange) throws IOException {
    IndicatorsAnswer answer =
        exchange.ask(corpus -> corpus.indicators(exchange.query("q").orElse("")));
    page(exchange, "indicators", answer.indicators());
  }

  private static void compare(Exchange exchange) throws IOException {
    String indicator =
        exchange.query("indicator").orElseThrow(() -> Problem.parameter("indicator"));
    Comparison.By by = exchange.choice("by", Comparison.By.class).orElse(Comparison.By.PLACE);
    exchange.json(
        exchange.ask(
            corpus -> corpus.compare(indicator, exchange.year("from"), exchange.year("to"), by)));
  }

  private static void dropped(Exchange exchange) throws IOException {
    DroppedAnswer answer =
        exchange.ask(corpus -> corpus.dropped(exchange.year("from"), exchange.year("to")));
    page(exchange, "dropped", answer.dropped());
  }

  private static void page(Exchange exchange, String name, List<?> all) throws IOException {
    int limit = exchange.number("limit", USUAL, 1, MOST);
    int page = exchange.number("page", 1, 1, LAST_PAGE);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", all.size());
    answer.put(name, Paging.page(all, page, limit));
    exchange.json(answer);
  }
}
