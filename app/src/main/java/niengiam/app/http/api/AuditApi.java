package niengiam.app.http.api;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.app.http.AuditQuery;
import niengiam.app.http.Body;
import niengiam.app.http.Exchange;
import niengiam.app.http.Route;
import niengiam.app.http.account.Role;

/** Contradictions, and which of them may stand. */
final class AuditApi {
  private static final String FINDING = Api.ROOT + "/audit/{id}";

  List<Route> routes() {
    return List.of(
        Route.get(Api.ROOT + "/audit", exchange -> exchange.json(AuditQuery.of(exchange))),
        Route.change(HandlerType.POST, FINDING + "/accept", Role.EDITOR, AuditApi::accept),
        Route.change(HandlerType.POST, FINDING + "/reopen", Role.EDITOR, AuditApi::reopen));
  }

  private static void accept(Exchange exchange) throws IOException {
    decide(exchange, Body.of(exchange).text("reason"), true);
  }

  private static void reopen(Exchange exchange) throws IOException {
    decide(exchange, Optional.empty(), false);
  }

  private static void decide(Exchange exchange, Optional<String> reason, boolean accept)
      throws IOException {
    String id = exchange.context().pathParam("id");
    AuditQuery.decide(exchange, id, reason, accept);
    exchange.json(Map.of("id", id, "accepted", accept));
  }
}
