package niengiam.app.http.api;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.app.http.Exchange;
import niengiam.app.http.Route;

/** Who asks, and the token that requests need which change something. */
final class SessionApi {
  List<Route> routes() {
    return List.of(Route.open(HandlerType.GET, Api.ROOT + "/session", SessionApi::session));
  }

  private static void session(Exchange exchange) throws IOException {
    Map<String, Object> session = new LinkedHashMap<>();
    session.put("user", exchange.visitor().name());
    session.put("role", exchange.visitor().role());
    session.put("token", exchange.visitor().token());
    exchange.json(session);
  }
}
