package niengiam.app.http.api;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import niengiam.app.http.Exchange;
import niengiam.app.http.Importing;
import niengiam.app.http.Paging;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.app.http.account.Role;
import niengiam.app.http.job.ImportState;
import niengiam.app.http.job.Imports;
import niengiam.corpus.answer.LedgerCount;
import niengiam.corpus.answer.StatusFailure;
import niengiam.extractor.wire.Wire;

/** Imports: begin, watch, stop, try again; and what failed. */
final class ImportApi {
  private static final String IMPORTS = Api.ROOT + "/imports";
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int LAST_PAGE = 100_000;

  /** Each keeps a thread of the server. */
  private static final int WATCHERS = 16;

  private static final long LOOK_MILLIS = 1_000;

  /** Looks after which something is sent, so that proxies see that the answer goes on. */
  private static final int SILENT_LOOKS = 10;

  private final Semaphore watchers = new Semaphore(WATCHERS);

  List<Route> routes() {
    return List.of(
        Route.get(IMPORTS, Role.ADMIN, ImportApi::state),
        Route.get(IMPORTS + "/events", Role.ADMIN, this::events),
        Route.change(HandlerType.POST, IMPORTS, Role.ADMIN, ImportApi::folder),
        Route.files(IMPORTS + "/files", Role.ADMIN, ImportApi::files),
        Route.change(HandlerType.POST, IMPORTS + "/retry", Role.ADMIN, ImportApi::again),
        Route.change(HandlerType.POST, IMPORTS + "/stop", Role.ADMIN, ImportApi::stop),
        Route.get(Api.ROOT + "/failures", Role.ADMIN, ImportApi::failures));
  }

  private static void folder(Exchange exchange) throws IOException {
    Importing.folder(exchange);
    accepted(exchange);
  }

  private static void files(Exchange exchange) throws IOException {
    Importing.files(exchange);
    accepted(exchange);
  }

  private static void again(Exchange exchange) throws IOException {
    Importing.again(exchange);
    accepted(exchange);
  }

  private static void stop(Exchange exchange) throws IOException {
    Importing.stop(exchange);
    accepted(exchange);
  }

  private static void accepted(Exchange exchange) throws IOException {
    exchange.context().status(202);
    exchange.context().header("Location", IMPORTS);
    exchange.json(members(exchange.site().imports()));
  }

  private static void state(Exchange exchange) throws IOException {
    exchange.json(members(exchange.site().imports()));
  }

  private static Map<String, Object> members(Imports imports) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    Optional<ImportState> state = imports.state();
    members.put("running", state.map(ImportState::running).orElse(false));
    members.put("what", state.map(ImportState::what));
    members.put("started", state.map(ImportState::started));
    members.put("ended", state.flatMap(ImportState::ended));
    members.put("seen", state.map(ImportState::seen).orElse(0));
    members.put("done", state.map(ImportState::done).orElse(0));
    members.put("failed", state.map(ImportState::failed).orElse(0));
    members.put("current", state.map(ImportState::current).orElse(""));
    members.put("ledger", state.flatMap(ImportState::count).map(LedgerCount::members));
    members.put("refused", state.map(ImportState::refused).orElse(0));
    members.put("interrupted", state.map(ImportState::interrupted).orElse(false));
    members.put("error", state.flatMap(ImportState::error));
    members.put("waiting", imports.waiting());
    return members;
  }

  /** Server-sent events: one with the state whenever it changed, until the import has ended. */
  private void events(Exchange exchange) throws IOException {
    if (!watchers.tryAcquire()) {
      throw Problem.of(503, "busy");
    }
    try {
      exchange.context().contentType("text/event-stream; charset=utf-8");
      exchange.context().header("X-Accel-Buffering", "no");
      exchange.context().disableCompression();
      OutputStream out = exchange.context().res().getOutputStream();
      watch(exchange.site().imports(), out);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      watchers.release();
    }
  }

  private static void watch(Imports imports, OutputStream out)
      throws IOException, InterruptedException {
    String last = "";
    int silent = 0;
    while (true) {
      boolean running = imports.running() && !imports.closed();
      String now = Wire.mapper().writeValueAsString(members(imports));
      if (!now.equals(last) || !running) {
        write(out, "event: " + (running ? "progress" : "end") + "\ndata: " + now + "\n\n");
        last = now;
        silent = 0;
      } else if (++silent >= SILENT_LOOKS) {
        write(out, ":\n\n");
        silent = 0;
      }
      if (!running) {
        return;
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private static void write(OutputStream out, String event) throws IOException {
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void failures(Exchange exchange) throws IOException {
    int limit = exchange.number("limit", USUAL, 1, MOST);
    int page = exchange.number("page", 1, 1, LAST_PAGE);
    List<StatusFailure> all = Importing.failures(exchange);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", all.size());
    answer.put("page", page);
    answer.put("limit", limit);
    answer.put("failures", Paging.page(all, page, limit));
    exchange.json(answer);
  }
}
