package niengiam.app.http.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import niengiam.app.http.AuditBoard;
import niengiam.app.http.Exchange;
import niengiam.app.http.Library;
import niengiam.app.http.PagePictures;
import niengiam.app.http.Problem;
import niengiam.app.http.References;
import niengiam.app.http.Route;
import niengiam.app.http.Settings;
import niengiam.app.http.Site;
import niengiam.app.http.account.ActionLog;
import niengiam.app.http.account.LoginLimit;
import niengiam.app.http.account.Sessions;
import niengiam.app.http.account.Users;
import niengiam.app.http.api.Api;
import niengiam.app.http.job.Imports;
import niengiam.app.http.page.Assets;
import niengiam.app.http.page.Pages;
import niengiam.app.http.page.Renderer;
import niengiam.config.Rules;
import niengiam.corpus.archive.ArchiveException;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server of pages and API: one process with the archive. */
public final class WebServer implements AutoCloseable {
  private static final int THREADS = 64;

  /** Of a body that is no upload. */
  private static final long LARGEST_BODY = 1 << 20;

  private final Site site;
  private final Javalin javalin;

  private WebServer(Site site, Javalin javalin) {
    this.site = site;
    this.javalin = javalin;
  }

  /**
   * Starts; the caller closes it. Files that were sent to a server before and not imported are
   * imported now.
   *
   * @throws IOException when what was sent before cannot be read
   */
  public static WebServer start(Settings settings, Rules rules, Clock clock) throws IOException {
    return start(settings, rules, clock, Limits.STANDARD);
  }

  static WebServer start(Settings settings, Rules rules, Clock clock, Limits limits)
      throws IOException {
    Library library = new Library(settings.archive(), rules);
    Imports.Plan plan =
        new Imports.Plan(
            settings.archive(), rules, settings.importRoots(), settings.jobs(), settings.reading());
    Site site =
        new Site(
            settings,
            library,
            new Users(settings.users()),
            new Sessions(clock),
            new LoginLimit(clock),
            new ActionLog(settings.actions(), clock),
            new Imports(plan, clock, library::changed),
            new PagePictures(),
            new References(),
            new AuditBoard(library, clock));
    Javalin javalin = Javalin.create(config -> configure(config, site, limits));
    javalin.start(settings.host(), settings.port());
    site.imports().resume();
    return new WebServer(site, javalin);
  }

  /** All routes, pages first. */
  public static List<Route> routes(Renderer renderer, Assets assets) {
    List<Route> routes = new ArrayList<>(new Pages(renderer, assets).routes());
    routes.addAll(new Api().routes());
    return List.copyOf(routes);
  }

  public int port() {
    return javalin.port();
  }

  private static void configure(JavalinConfig config, Site site, Limits limits) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.prefer405over404 = true;
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    // Routes that take files set limits of their own.
    config.jetty.multipartConfig.maxFileSize(LARGEST_BODY, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_BODY, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize((int) LARGEST_BODY, SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(http -> bound(http, limits));
    config.jetty.modifyServer(server -> bound(server, limits));
    Assets assets = new Assets();
    Renderer renderer = new Renderer(assets);
    Gate gate = new Gate(site);
    Failures failures = new Failures(site, gate, renderer);
    config.routes.before(Headers::add);
    for (Route route : routes(renderer, assets)) {
      config.routes.addHttpHandler(
          route.method(), route.path(), context -> answer(context, route, gate));
    }
    config.routes.exception(
        Problem.class, (e, context) -> quietly(() -> failures.problem(e, context)));
    config.routes.exception(
        ArchiveException.class, (e, context) -> quietly(() -> failures.archive(e, context)));
    config.routes.exception(
        HttpResponseException.class,
        (e, context) ->
            quietly(
                () -> failures.problem(Problem.of(e.getStatus(), known(e.getStatus())), context)));
    // The visitor went away; nobody is left to be told.
    config.routes.exception(EofException.class, (e, context) -> {});
    config.routes.exception(
        Exception.class, (e, context) -> quietly(() -> failures.defect(e, context)));
  }

  private static String known(int status) {
    return switch (status) {
      case 404 -> "not-found";
      case 405 -> "method";
      case 413 -> "too-large";
      default -> "request";
    };
  }

  private static void bound(HttpConfiguration http, Limits limits) {
    http.setSendServerVersion(false);
    http.setIdleTimeout(limits.silence().toMillis());
  }

  private static void bound(Server server, Limits limits) {
    server.setErrorHandler(new PlainErrors());
    server.addBean(new NetworkConnectionLimit(limits.connections(), server));
    MinimumDataRateHandler bodies = new MinimumDataRateHandler(limits.slowest(), 0);
    SlowClients heads = new SlowClients(limits, bodies);
    server.setHandler(heads);
  }

  private static void answer(Context context, Route route, Gate gate) throws IOException {
    Exchange exchange = gate.enter(context, route);
    route.handler().handle(exchange);
  }

  private interface Telling {
    void run() throws IOException;
  }

  private static void quietly(Telling telling) {
    try {
      telling.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers what was asked, ends the import in order, and closes the archive. */
  @Override
  public void close() {
    site.imports().close();
    javalin.stop();
    site.pictures().close();
    site.audits().close();
    site.library().close();
  }
}
