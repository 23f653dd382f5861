package niengiam.app.http.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.app.http.Exchange;
import niengiam.app.http.Paging;
import niengiam.app.http.Route;
import niengiam.app.http.document.FactRows;
import niengiam.corpus.answer.CitationGraph;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.answer.ReferenceAnswer;

/** Who cites a document; without one, which cited documents the archive lacks. */
final class ReferencesPage {
  private static final int CITATIONS = 20;
  private static final int MISSING = 50;
  private static final int LAST_PAGE = 1_000_000;

  private final Renderer renderer;

  ReferencesPage(Renderer renderer) {
    this.renderer = renderer;
  }

  List<Route> routes() {
    return List.of(Route.get("/references", this::references));
  }

  private void references(Exchange exchange) throws IOException {
    boolean empty = !exchange.site().library().exists();
    String code = exchange.query("code").orElse("");
    int page = exchange.number("page", 1, 1, LAST_PAGE);
    Optional<ReferenceAnswer> answer =
        empty || code.isEmpty()
            ? Optional.empty()
            : Optional.of(exchange.ask(corpus -> corpus.references(code)));
    List<MissingAnswer.MissingDocument> missing =
        empty || !code.isEmpty()
            ? List.of()
            : exchange.ask(exchange.site().references()::missing).missing();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("code", code);
    values.put("answer", answer);
    values.put("empty", empty);
    values.put("page", page);
    values.put(
        "citations",
        Paging.page(answer.map(ReferenceAnswer::citations).orElse(List.of()), page, CITATIONS));
    values.put("missing", Paging.page(missing, page, MISSING));
    int entries = answer.map(a -> a.citations().size()).orElse(missing.size());
    int each = answer.isPresent() ? CITATIONS : MISSING;
    values.put("total", entries);
    values.put("last", Math.max(1, (entries + each - 1) / each));
    values.put("graph", answer.isPresent() ? graph(exchange, answer.get()) : Optional.empty());
    values.put("rows", new FactRows(exchange.messages()));
    renderer.page(exchange, "references", "references", "references.title", values);
  }

  private static Optional<Neighbourhood> graph(Exchange exchange, ReferenceAnswer answer)
      throws IOException {
    CitationGraph graph = exchange.ask(exchange.site().references()::graph);
    return graph.nodes().stream()
        .filter(node -> means(node, answer))
        .findFirst()
        .flatMap(
            node -> Neighbourhood.of(graph, node, new FactRows(exchange.messages())::relation));
  }

  /** Which of several documents with the same number is meant, nobody knows. */
  private static boolean means(CitationGraph.Node node, ReferenceAnswer answer) {
    return answer.document().isPresent()
        ? node.id().equals(answer.document().get().id())
        : answer.candidates().isEmpty() && !node.held() && node.name().equals(answer.canonical());
  }
}
