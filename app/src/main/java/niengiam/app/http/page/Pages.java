package niengiam.app.http.page;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;

/** All pages, and the files that they load. */
public final class Pages {
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final Renderer renderer;
  private final Assets assets;

  public Pages(Renderer renderer, Assets assets) {
    this.renderer = renderer;
    this.assets = assets;
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.open(HandlerType.GET, "/static/{version}/{name}", this::asset));
    routes.addAll(new SearchExport().routes());
    routes.addAll(new IndicatorsPage(renderer).routes());
    routes.addAll(new AuditPage(renderer).routes());
    routes.addAll(new ReviewPage(renderer).routes());
    routes.addAll(new SignInPage(renderer).routes());
    routes.addAll(new SearchPage(renderer).routes());
    routes.addAll(new DocumentPage(renderer).routes());
    routes.addAll(new ReferencesPage(renderer).routes());
    routes.addAll(new ImportPage(renderer).routes());
    return routes;
  }

  private void asset(Exchange exchange) {
    Assets.Asset asset =
        assets.find(exchange.context().pathParam("name")).orElseThrow(Problem::notFound);
    exchange.context().header("Cache-Control", FOREVER);
    exchange.context().contentType(asset.type());
    exchange.context().result(asset.content());
  }
}
