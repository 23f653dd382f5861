package niengiam.app.http.api;

import java.util.ArrayList;
import java.util.List;
import niengiam.app.http.Route;

/** All routes under /api/v1; each is described in openapi.yml. */
public final class Api {
  public static final String ROOT = "/api/v1";

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new IndicatorApi().routes());
    routes.addAll(new AuditApi().routes());
    routes.addAll(new CorrectionApi().routes());
    routes.addAll(new SessionApi().routes());
    routes.addAll(new ArchiveApi().routes());
    routes.addAll(new SearchApi().routes());
    routes.addAll(new DocumentApi().routes());
    routes.addAll(new ReferencesApi().routes());
    routes.addAll(new ImportApi().routes());
    routes.addAll(new ExportApi().routes());
    routes.addAll(new OpenApi().routes());
    return routes;
  }
}
