package niengiam.app.http.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.analyzer.fact.Fact;
import niengiam.app.http.Documents;
import niengiam.app.http.Exchange;
import niengiam.app.http.PagePictures;
import niengiam.app.http.Route;
import niengiam.app.http.document.FactRows;
import niengiam.app.json.DocumentJson;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.archive.Entry;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;

/** Documents, whole and page by page, and their originals. */
final class DocumentApi {
  private static final String DOCUMENT = Api.ROOT + "/documents/{id}";

  List<Route> routes() {
    return List.of(
        Route.get(DOCUMENT, DocumentApi::document),
        Route.get(DOCUMENT + "/original", Documents::download),
        Route.get(DOCUMENT + "/pages/{page}", DocumentApi::page));
  }

  private static void document(Exchange exchange) throws IOException {
    Entry entry = Documents.of(exchange);
    JsonNode json =
        exchange.ask(
            corpus -> DocumentJson.of(entry, corpus.versions(entry), corpus.rewordings(entry)));
    exchange.json(json);
  }

  private static void page(Exchange exchange) throws IOException {
    int number = Documents.number(exchange.context().pathParam("page"));
    Entry entry = Documents.of(exchange);
    Page page = Documents.page(entry, number);
    Layout layout = entry.analysis().document().layout();
    boolean pictured =
        page.width() > 0
            && PagePictures.drawable(entry.mediaType())
            && Documents.original(exchange, entry).isPresent();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("document", entry.id());
    answer.put("number", number);
    answer.put("pages", layout.pages().size());
    answer.put("width", page.width());
    answer.put("height", page.height());
    answer.put("origin", page.origin().label());
    answer.put("confidence", page.confidence());
    answer.put("span", Evidence.range(page.span()));
    answer.put("text", page.span().of(layout.text()));
    answer.put(
        "picture", pictured ? "/documents/" + entry.id() + "/pages/" + number + ".png" : null);
    answer.put(
        "facts",
        entry.analysis().facts().stream()
            .filter(fact -> fact.span().overlaps(page.span()))
            .map(fact -> fact(fact, page))
            .toList());
    exchange.json(answer);
  }

  private static Map<String, Object> fact(Fact fact, Page page) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("kind", FactRows.kind(fact));
    answer.put("span", Evidence.range(fact.span()));
    answer.put("surface", fact.surface());
    answer.put("boxes", new Layout("", List.of(page), List.of()).boxes(page.number(), fact.span()));
    answer.put("rule", fact.rule());
    answer.put("confidence", fact.confidence());
    return answer;
  }
}
