package niengiam.app.http.api;

import java.io.IOException;
import java.util.List;
import niengiam.app.http.Exchange;
import niengiam.app.http.Route;
import niengiam.corpus.Corpus;

/** What the archive holds. */
final class ArchiveApi {
  List<Route> routes() {
    return List.of(Route.get(Api.ROOT + "/status", ArchiveApi::status));
  }

  private static void status(Exchange exchange) throws IOException {
    exchange.json(exchange.ask(Corpus::status));
  }
}
