package niengiam.app.http.page;

import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import niengiam.app.http.AuditQuery;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.app.http.account.Role;
import niengiam.app.table.Labels;
import niengiam.config.CheckRule;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.Finding;

/** Contradictions with the places that prove them; an editor lets them stand or corrects them. */
final class AuditPage {
  private static final int MOST_PLACES = 6;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy");

  private final Renderer renderer;

  AuditPage(Renderer renderer) {
    this.renderer = renderer;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/audit", this::page),
        Route.change(HandlerType.POST, "/audit", Role.EDITOR, AuditPage::decide));
  }

  private void page(Exchange exchange) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    boolean exists = exchange.site().library().exists();
    Optional<AuditQuery.Found> found =
        exists ? Optional.of(AuditQuery.of(exchange)) : Optional.empty();
    values.put("found", found);
    values.put("time", found.flatMap(AuditQuery.Found::computed).map(AuditPage::time).orElse(""));
    values.put(
        "findings",
        found.isPresent() ? views(exchange, found.get().findings()) : List.<FindingView>of());
    values.put(
        "state", exchange.choice("state", AuditQuery.State.class).orElse(AuditQuery.State.OPEN));
    String language = exchange.messages().locale().getLanguage();
    values.put(
        "titles",
        exchange.site().library().rules().checks().stream()
            .collect(Collectors.toMap(CheckRule::id, rule -> rule.title(language))));
    renderer.page(exchange, "audit", "audit", "audit.title", values);
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }

  private static List<FindingView> views(Exchange exchange, List<Finding> findings)
      throws IOException {
    Labels labels = new Labels(exchange.messages());
    return exchange.ask(
        corpus -> {
          Strips strips = new Strips(corpus);
          return findings.stream()
              .map(
                  finding ->
                      new FindingView(
                          finding,
                          finding.evidence().stream()
                              .limit(MOST_PLACES)
                              .map(evidence -> view(evidence, labels, strips))
                              .toList(),
                          Math.max(0, finding.evidence().size() - MOST_PLACES)))
              .toList();
        });
  }

  private static EvidenceView view(Evidence evidence, Labels labels, Strips strips) {
    String id = evidence.document().id();
    return new EvidenceView(
        labels.named(evidence.document()),
        Places.address(id, evidence.page(), evidence.span()),
        labels.place(evidence.page(), List.of(), evidence.where()),
        EvidenceView.marked(evidence.sentence(), evidence.surface()),
        strips.of(id, evidence.page(), evidence.span()),
        ReviewPage.address(id, evidence.span()));
  }

  private static void decide(Exchange exchange) throws IOException {
    String id = exchange.form("id").orElseThrow(() -> Problem.parameter("id"));
    boolean accept =
        switch (exchange.form("do").orElse("")) {
          case "accept" -> true;
          case "reopen" -> false;
          default -> throw Problem.parameter("do");
        };
    AuditQuery.decide(exchange, id, accept ? exchange.form("reason") : Optional.empty(), accept);
    exchange.context().redirect(Address.next(exchange, "/audit"), HttpStatus.SEE_OTHER);
  }
}
