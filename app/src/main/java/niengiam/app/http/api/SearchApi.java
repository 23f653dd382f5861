package niengiam.app.http.api;

import java.io.IOException;
import java.util.List;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.app.http.SearchQuery;

/** Full text. */
final class SearchApi {
  List<Route> routes() {
    return List.of(Route.get(Api.ROOT + "/search", SearchApi::search));
  }

  private static void search(Exchange exchange) throws IOException {
    if (exchange.query("q").isEmpty()) {
      throw Problem.parameter("q");
    }
    exchange.json(exchange.ask(corpus -> corpus.search(SearchQuery.of(exchange))));
  }
}
