package niengiam.app.http.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.app.http.Exchange;
import niengiam.app.http.Paging;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.corpus.answer.CitationGraph;
import niengiam.corpus.answer.MissingAnswer;
import niengiam.corpus.answer.ReferenceAnswer;
import niengiam.corpus.citation.Graphs;

/** Who cites what. */
final class ReferencesApi {
  private static final String ROOT = Api.ROOT + "/references";
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int LAST_PAGE = 1_000_000;

  /** How the graph is written. */
  private enum Form {
    DOT,
    JSON
  }

  List<Route> routes() {
    return List.of(
        Route.get(ROOT, ReferencesApi::cited),
        Route.get(ROOT + "/missing", ReferencesApi::missing),
        Route.get(ROOT + "/graph", ReferencesApi::graph));
  }

  private static void cited(Exchange exchange) throws IOException {
    String code = exchange.query("code").orElseThrow(() -> Problem.parameter("code"));
    ReferenceAnswer found = exchange.ask(corpus -> corpus.references(code));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("canonical", found.canonical());
    answer.put("status", found.status());
    answer.put("document", found.document());
    answer.put("candidates", found.candidates());
    paged(exchange, answer, "citations", found.citations());
    exchange.json(answer);
  }

  private static void missing(Exchange exchange) throws IOException {
    MissingAnswer missing = exchange.ask(exchange.site().references()::missing);
    Map<String, Object> answer = new LinkedHashMap<>();
    paged(exchange, answer, "missing", missing.missing());
    exchange.json(answer);
  }

  private static void paged(
      Exchange exchange, Map<String, Object> answer, String name, List<?> all) {
    int page = exchange.number("page", 1, 1, LAST_PAGE);
    int limit = exchange.number("limit", USUAL, 1, MOST);
    answer.put("total", all.size());
    answer.put("page", page);
    answer.put("limit", limit);
    answer.put(name, Paging.page(all, page, limit));
  }

  private static void graph(Exchange exchange) throws IOException {
    Form form = exchange.choice("format", Form.class).orElse(Form.JSON);
    CitationGraph graph = exchange.ask(exchange.site().references()::graph);
    switch (form) {
      case DOT ->
          exchange.attachment(
              "citations.dot",
              "text/vnd.graphviz; charset=utf-8",
              Graphs.dot(graph).getBytes(StandardCharsets.UTF_8));
      case JSON -> exchange.json(graph);
    }
  }
}
