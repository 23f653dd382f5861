package niengiam.app.http.page;

import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.app.http.Exchange;
import niengiam.app.http.Importing;
import niengiam.app.http.Paging;
import niengiam.app.http.Route;
import niengiam.app.http.account.Role;
import niengiam.app.http.job.Imports;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.answer.StatusFailure;

/** Files and folders into the archive, and what became of them. */
final class ImportPage {
  private static final String HERE = "/import";
  private static final int A_PAGE = 50;
  private static final int LAST_PAGE = 100_000;

  /** Seconds, where no script watches. */
  private static final int REFRESH = 5;

  private final Renderer renderer;

  ImportPage(Renderer renderer) {
    this.renderer = renderer;
  }

  List<Route> routes() {
    return List.of(
        Route.get(HERE, Role.ADMIN, this::show),
        Route.change(HandlerType.POST, HERE + "/folder", Role.ADMIN, then(Importing::folder)),
        Route.files(HERE + "/files", Role.ADMIN, then(Importing::files)),
        Route.change(HandlerType.POST, HERE + "/retry", Role.ADMIN, then(Importing::again)),
        Route.change(HandlerType.POST, HERE + "/stop", Role.ADMIN, then(Importing::stop)));
  }

  private static Route.Handler then(Route.Handler action) {
    return exchange -> {
      action.handle(exchange);
      exchange.context().redirect(HERE, HttpStatus.SEE_OTHER);
    };
  }

  private void show(Exchange exchange) throws IOException {
    Imports imports = exchange.site().imports();
    int page = exchange.number("page", 1, 1, LAST_PAGE);
    Optional<String> reason = exchange.query("reason");
    boolean exists = exchange.site().library().exists();
    List<StatusFailure> all = Importing.failures(exchange);
    Optional<LedgerCount> ledger =
        exists ? Optional.of(exchange.ask(corpus -> corpus.ledger())) : Optional.empty();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("state", imports.state());
    values.put("waiting", imports.running() ? 0 : imports.waiting());
    values.put("roots", imports.roots().all());
    values.put("most", exchange.site().settings().largestUpload() >> 20);
    values.put("ledger", ledger);
    values.put("reason", reason);
    values.put("failures", Paging.page(all, page, A_PAGE));
    values.put("total", all.size());
    values.put("page", page);
    values.put("last", Math.max(1, (all.size() + A_PAGE - 1) / A_PAGE));
    values.put("refresh", imports.running() ? REFRESH : 0);
    renderer.page(exchange, "import", "import", "import.title", values);
  }
}
