package niengiam.app.http.page;

import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.app.http.Body;
import niengiam.app.http.Correcting;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.app.http.account.Role;
import niengiam.app.language.Figures;
import niengiam.app.table.Labels;
import niengiam.corpus.answer.DoubtfulAnswer;
import niengiam.corpus.answer.DoubtfulAnswer.Doubt;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.search.DoubtRequest;

/** The facts that were read with the least confidence, to be confirmed, corrected or rejected. */
final class ReviewPage {
  private static final int A_PAGE = 10;

  private final Renderer renderer;

  ReviewPage(Renderer renderer) {
    this.renderer = renderer;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/review", this::page),
        Route.change(HandlerType.POST, "/review", Role.EDITOR, ReviewPage::correct),
        Route.change(HandlerType.POST, "/review/undo", Role.EDITOR, ReviewPage::undo));
  }

  /** The facts at one place. */
  static String address(String document, List<Integer> span) {
    return "/review?document=" + document + "&at=" + Places.range(span);
  }

  private void page(Exchange exchange) throws IOException {
    boolean exists = exchange.site().library().exists();
    int page = exchange.number("page", 1, 1, DoubtRequest.LAST);
    Optional<String> document =
        exists && exchange.query("document").isPresent()
            ? Optional.of(id(exchange, exchange.query("document").get()))
            : Optional.empty();
    Optional<String> at = exchange.query("at");
    DoubtRequest request =
        new DoubtRequest(
            document,
            exchange.choice("kind", DoubtRequest.Kind.class),
            document.flatMap(
                id ->
                    at.map(
                        text -> Correcting.range(text).orElseThrow(() -> Problem.parameter("at")))),
            A_PAGE,
            page);
    DoubtfulAnswer answer =
        exists
            ? exchange.ask(corpus -> corpus.doubtful(request))
            : new DoubtfulAnswer(0, List.of());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("empty", !exists);
    values.put("document", document);
    values.put("kind", exchange.query("kind").orElse(""));
    values.put("place", request.place().isPresent());
    values.put("total", answer.total());
    values.put("page", page);
    values.put("last", Math.clamp((answer.total() + A_PAGE - 1) / A_PAGE, 1, DoubtRequest.LAST));
    values.put("facts", exists ? views(exchange, answer.facts()) : List.<DoubtView>of());
    values.put("corrections", corrections(exchange, exists, document));
    renderer.page(exchange, "review", "review", "review.title", values);
  }

  private static String id(Exchange exchange, String document) throws IOException {
    return exchange
        .ask(corpus -> corpus.show(document).map(Entry::id))
        .orElseThrow(Problem::notFound);
  }

  /** Of the document that is reviewed, or of the one in which something was just corrected. */
  private static Optional<CorrectionList> corrections(
      Exchange exchange, boolean exists, Optional<String> document) throws IOException {
    Optional<String> of = document.or(() -> exchange.query("done"));
    return of.isEmpty() || !exists
        ? Optional.empty()
        : exchange.ask(
            corpus ->
                corpus
                    .show(of.get())
                    .map(entry -> CorrectionList.of(corpus, entry, exchange.messages())));
  }

  private static List<DoubtView> views(Exchange exchange, List<Doubt> facts) throws IOException {
    Labels labels = new Labels(exchange.messages());
    Figures figures = exchange.figures();
    return exchange.ask(
        corpus -> {
          Strips strips = new Strips(corpus);
          return facts.stream().map(fact -> view(fact, labels, figures, strips)).toList();
        });
  }

  private static DoubtView view(Doubt fact, Labels labels, Figures figures, Strips strips) {
    String id = fact.document().id();
    return new DoubtView(
        fact,
        new EvidenceView(
            labels.named(fact.document()),
            Places.address(id, fact.page(), fact.span()),
            labels.place(fact.page(), List.of(), fact.where()),
            EvidenceView.marked(fact.sentence(), fact.surface()),
            strips.of(id, fact.page(), fact.span()),
            address(id, fact.span())),
        Places.range(fact.span()),
        fact.kind().equals("measure") ? figures.plain(new BigDecimal(fact.value())) : fact.value(),
        figures.count(Math.round(fact.confidence() * 100)));
  }

  private static void correct(Exchange exchange) throws IOException {
    String document = exchange.form("document").orElseThrow(() -> Problem.parameter("document"));
    String at = exchange.form("at").orElseThrow(() -> Problem.parameter("at"));
    Correcting.add(
        exchange,
        document,
        Correcting.range(at).orElseThrow(() -> Problem.parameter("at")),
        Correcting.change(Body.of(exchange), exchange));
    back(exchange, document);
  }

  private static void undo(Exchange exchange) throws IOException {
    String document = exchange.form("document").orElseThrow(() -> Problem.parameter("document"));
    String number = exchange.form("number").orElse("");
    if (!number.matches("\\d{1,6}")) {
      throw Problem.parameter("number");
    }
    Correcting.undo(exchange, document, Integer.parseInt(number));
    back(exchange, document);
  }

  /** Where the visitor was, with the last correction to be taken back. */
  private static void back(Exchange exchange, String document) {
    String next = Address.next(exchange, "/review");
    String plain = next.replaceAll("(?<=[?&])done=[^&]*&?", "").replaceAll("[?&]$", "");
    String mark = plain.contains("?") ? "&" : "?";
    exchange
        .context()
        .redirect(plain + mark + "done=" + Address.encoded(document), HttpStatus.SEE_OTHER);
  }
}
