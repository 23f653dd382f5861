package niengiam.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Repair;
import niengiam.extractor.layout.Span;

/** Says which places of the text were read otherwise, and which facts stand on them. */
final class Repairs {
  private Repairs() {}

  /** Adds {@code repairs} to an answer, and the reading to each fact whose text was mended. */
  static void mark(Layout layout, ObjectNode answer) {
    List<Repair> repairs =
        layout.pages().stream().flatMap(page -> page.repairs().stream()).toList();
    ArrayNode listed = answer.putArray("repairs");
    for (Repair repair : repairs) {
      ObjectNode n = listed.addObject();
      n.putArray("span").add(repair.span().start()).add(repair.span().end());
      n.put("text", repair.span().of(layout.text()));
      n.put("reading", repair.reading());
      n.put("rule", repair.rule());
    }
    for (String kind : List.of("references", "measures", "dates")) {
      for (JsonNode fact : answer.path(kind)) {
        JsonNode span = fact.path("span");
        Span place = new Span(span.path(0).asInt(), span.path(1).asInt());
        Optional<Repair> mended =
            repairs.stream().filter(r -> r.span().overlaps(place)).findFirst();
        if (fact instanceof ObjectNode n && mended.isPresent() && !n.hasNonNull("repaired")) {
          n.put("repaired", mended.get().rule() + ": " + mended.get().reading());
        }
      }
    }
  }
}
