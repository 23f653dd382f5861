package niengiam.app.http.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Site;
import niengiam.app.http.Uploads;
import niengiam.app.http.page.Renderer;
import niengiam.app.language.Messages;
import niengiam.corpus.archive.ArchiveException;
import niengiam.extractor.wire.Wire;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of what went wrong: a page to people, RFC 9457 to programs. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Site site;
  private final Gate gate;
  private final Renderer renderer;

  Failures(Site site, Gate gate, Renderer renderer) {
    this.site = site;
    this.gate = gate;
    this.renderer = renderer;
  }

  void problem(Problem problem, Context context) throws IOException {
    Messages messages = gate.messages(context);
    tell(
        context,
        problem.status(),
        problem.key(),
        messages.get("problem." + problem.key()),
        messages.get("problem." + problem.key() + ".detail", problem.values().toArray()),
        problem.retryAfter());
  }

  void archive(ArchiveException unusable, Context context) throws IOException {
    Messages messages = gate.messages(context);
    tell(
        context,
        503,
        "archive",
        messages.get("problem.archive"),
        String.valueOf(unusable.getMessage()),
        Optional.empty());
  }

  /** A defect: the log has the trace, the visitor what to say when he reports it. */
  void defect(Exception e, Context context) throws IOException {
    LOG.error("{} {}", context.method().name(), context.path(), e);
    problem(Problem.of(500, "defect"), context);
  }

  private void tell(
      Context context,
      int status,
      String key,
      String title,
      String detail,
      Optional<Long> retryAfter)
      throws IOException {
    if (context.res().isCommitted()) {
      // What was sent so far must not look whole.
      ServletContextRequest.getServletContextRequest(context.req())
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close();
      return;
    }
    // Nor may it stand before the problem.
    context.res().resetBuffer();
    Uploads.readOff(context, site);
    boolean api = context.path().startsWith("/api/");
    if (status == 401 && !api && context.method().name().equals("GET")) {
      context.redirect(Gate.signIn(context));
      return;
    }
    context.status(status);
    retryAfter.ifPresent(seconds -> context.header("Retry-After", Long.toString(seconds)));
    if (api || context.header("HX-Request") != null) {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("type", "urn:niengiam:problem:" + key);
      body.put("title", title);
      body.put("status", status);
      body.put("detail", detail);
      body.put("instance", context.path());
      context.contentType("application/problem+json");
      context.result(Wire.mapper().writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
      return;
    }
    Exchange exchange = new Exchange(context, site, gate.guest(context), gate.messages(context));
    renderer.page(
        exchange,
        "",
        "problem",
        "problem.title",
        Map.of("status", status, "heading", title, "detail", detail));
  }
}
