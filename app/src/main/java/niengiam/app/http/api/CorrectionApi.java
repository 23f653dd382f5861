package niengiam.app.http.api;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.ArrayList;
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
import niengiam.corpus.Corpus;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Change;
import niengiam.corpus.correction.Correction;
import niengiam.extractor.layout.Span;
import niengiam.extractor.wire.Wire;

/** What was corrected in a document. */
final class CorrectionApi {
  private static final String ALL = Api.ROOT + "/documents/{id}/corrections";

  List<Route> routes() {
    return List.of(
        Route.get(ALL, CorrectionApi::list),
        Route.change(HandlerType.POST, ALL, Role.EDITOR, CorrectionApi::add),
        Route.change(HandlerType.DELETE, ALL + "/{number}", Role.EDITOR, CorrectionApi::undo));
  }

  private static void list(Exchange exchange) throws IOException {
    String id = exchange.context().pathParam("id");
    exchange.json(exchange.ask(corpus -> corrections(corpus, Correcting.read(corpus, id))));
  }

  private static Map<String, Object> corrections(Corpus corpus, Entry entry) {
    String words = entry.analysis().document().layout().text();
    List<Map<String, Object>> all = new ArrayList<>();
    for (Correction correction : corpus.corrections(entry)) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("number", all.size() + 1);
      one.put("surface", correction.surface());
      one.put("span", correction.in(words).map(Evidence::range));
      one.put("change", Wire.mapper().valueToTree(correction).path("change"));
      all.add(one);
    }
    return Map.of("document", entry.id(), "corrections", all);
  }

  private static void add(Exchange exchange) throws IOException {
    Body body = Body.of(exchange);
    Optional<Span> place = body.text("at").flatMap(Correcting::range);
    Change change = Correcting.change(body, exchange);
    Correcting.add(
        exchange,
        exchange.context().pathParam("id"),
        place.orElseThrow(() -> Problem.parameter("at")),
        change);
    exchange.context().status(201);
    list(exchange);
  }

  private static void undo(Exchange exchange) throws IOException {
    String number = exchange.context().pathParam("number");
    if (!number.matches("\\d{1,6}")) {
      throw Problem.notFound();
    }
    Correcting.undo(exchange, exchange.context().pathParam("id"), Integer.parseInt(number));
    list(exchange);
  }
}
