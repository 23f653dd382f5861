package niengiam.app.http.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.app.http.SearchQuery;
import niengiam.app.table.HitRows;
import niengiam.app.table.Listing;

/** The best hits of a search as a file to save. */
final class SearchExport {
  List<Route> routes() {
    return List.of(
        Route.get(
            "/search.csv",
            exchange ->
                exchange.attachment(
                    "search.csv",
                    Saved.CSV,
                    table(exchange).csv().getBytes(StandardCharsets.UTF_8))),
        Route.get(
            "/search.xlsx",
            exchange -> exchange.attachment("search.xlsx", Saved.XLSX, table(exchange).xlsx())));
  }

  private static Listing table(Exchange exchange) throws IOException {
    if (exchange.query("q").isEmpty()) {
      throw Problem.parameter("q");
    }
    return HitRows.of(exchange.ask(corpus -> corpus.search(SearchQuery.export(exchange))));
  }
}
