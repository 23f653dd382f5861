package niengiam.app.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import niengiam.corpus.answer.Finding;
import niengiam.corpus.audit.Acceptances;
import niengiam.corpus.audit.AuditRequest;

/** The parameters of an audit and its answer, the same for page and API. */
public final class AuditQuery {
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final int LAST_PAGE = 1_000;
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private AuditQuery() {}

  /** Which findings are shown. */
  public enum State {
    OPEN,
    ACCEPTED,
    ALL
  }

  /**
   * @param computed when the archive was read; empty while the first audit runs
   * @param running whether a newer answer is on its way
   * @param documents how many were read
   * @param total findings that the filters let pass
   * @param left findings of the audit that are too many to be kept
   * @param severities how many findings each has, under the other filters
   * @param checks how many findings each has, under the other filters
   */
  public record Found(
      Optional<Instant> computed,
      boolean running,
      int documents,
      int total,
      int left,
      int page,
      int limit,
      Map<String, Integer> severities,
      Map<String, Integer> checks,
      List<Finding> findings) {
    public Found {
      findings = List.copyOf(findings);
    }

    public int last() {
      return Math.min(LAST_PAGE, Math.max(1, (total + limit - 1) / limit));
    }
  }

  /** Of the parameters severity, check, document, state, limit and page. */
  public static Found of(Exchange exchange) throws IOException {
    int limit = exchange.number("limit", USUAL, 1, MOST);
    int page = exchange.number("page", 1, 1, LAST_PAGE);
    Optional<String> severity = exchange.query("severity");
    if (severity.isPresent() && !SEVERITIES.contains(severity.get())) {
      throw Problem.parameter("severity");
    }
    Optional<String> check = exchange.query("check");
    Optional<String> document = exchange.query("document");
    State state = exchange.choice("state", State.class).orElse(State.OPEN);
    AuditBoard.Answer answer =
        exchange.site().audits().answer(exchange.messages().locale().getLanguage(), PATIENCE);
    Acceptances accepted = exchange.ask(corpus -> Acceptances.of(corpus.reader().root()));
    List<Finding> all = new ArrayList<>();
    for (Finding finding : answer.audited().map(AuditBoard.Audited::findings).orElse(List.of())) {
      Finding now = marked(finding, accepted.find(finding.id()));
      if ((state == State.ALL || (state == State.ACCEPTED) == now.accepted())
          && document.map(id -> concerns(now, id)).orElse(true)) {
        all.add(now);
      }
    }
    AuditRequest wanted = new AuditRequest(Set.of(), check.stream().toList(), true, "");
    List<Finding> bySeverity =
        all.stream().filter(f -> severity.map(f.severity()::equals).orElse(true)).toList();
    List<Finding> byCheck = all.stream().filter(f -> wanted.wants(f.check())).toList();
    List<Finding> found = bySeverity.stream().filter(f -> wanted.wants(f.check())).toList();
    Map<String, Integer> severities = new LinkedHashMap<>();
    SEVERITIES.forEach(name -> severities.put(name, 0));
    severities.putAll(count(byCheck, Finding::severity));
    return new Found(
        answer.audited().map(AuditBoard.Audited::time),
        answer.running(),
        answer.audited().map(AuditBoard.Audited::documents).orElse(0),
        found.size(),
        answer.audited().map(AuditBoard.Audited::left).orElse(0),
        page,
        limit,
        severities,
        count(bySeverity, Finding::check),
        Paging.page(found, page, limit));
  }

  private static Map<String, Integer> count(List<Finding> findings, Function<Finding, String> of) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(of.apply(finding), 1, Integer::sum));
    return counts;
  }

  private static boolean concerns(Finding finding, String document) {
    return finding.evidence().stream().anyMatch(e -> e.document().id().equals(document));
  }

  private static Finding marked(Finding f, Optional<Acceptances.Accepted> accepted) {
    return new Finding(
        f.id(),
        f.check(),
        f.severity(),
        f.message(),
        f.evidence(),
        f.expected(),
        f.found(),
        accepted.isPresent(),
        accepted.flatMap(Acceptances.Accepted::reason));
  }

  /**
   * Lets a finding stand, or no longer.
   *
   * @param id of a finding, 12 hexadecimal digits
   */
  public static void decide(Exchange exchange, String id, Optional<String> reason, boolean accept)
      throws IOException {
    if (!id.matches("[0-9a-f]{12}")) {
      throw Problem.notFound();
    }
    if (reason.isPresent() && reason.get().length() > 500) {
      throw Problem.parameter("reason");
    }
    exchange.log(accept ? "accept" : "reopen", id + reason.map(r -> " " + r).orElse(""));
    exchange.site().audits().accept(List.of(id), reason, accept);
  }
}
