package niengiam.app.http.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.app.http.Exchange;
import niengiam.app.http.Route;
import niengiam.app.http.SearchQuery;
import niengiam.corpus.answer.SearchAnswer;
import niengiam.corpus.search.SearchRequest;

/** Full text, with facets; all that was chosen stands in the address. */
final class SearchPage {
  private final Renderer renderer;

  SearchPage(Renderer renderer) {
    this.renderer = renderer;
  }

  List<Route> routes() {
    return List.of(Route.get("/", this::search));
  }

  private void search(Exchange exchange) throws IOException {
    SearchRequest request = SearchQuery.of(exchange);
    Optional<SearchAnswer> answer =
        request.query().isEmpty() || !exchange.site().library().exists()
            ? Optional.empty()
            : Optional.of(exchange.ask(corpus -> corpus.search(request)));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("request", request);
    values.put("answer", answer);
    values.put("empty", !exchange.site().library().exists());
    renderer.page(exchange, "search", "search", "search.title", values);
  }
}
