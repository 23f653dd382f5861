package niengiam.app.http.api;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import niengiam.app.http.Exchange;
import niengiam.app.http.Route;

/** The description of all this. */
final class OpenApi {
  private static final String RESOURCE = "niengiam/app/http/openapi.yml";

  List<Route> routes() {
    return List.of(Route.open(HandlerType.GET, Api.ROOT + "/openapi.yml", OpenApi::description));
  }

  private static void description(Exchange exchange) throws IOException {
    try (InputStream in = OpenApi.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE);
      }
      exchange.tagged("application/yaml; charset=utf-8", in.readAllBytes());
    }
  }
}
