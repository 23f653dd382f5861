package niengiam.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.fact.Measure;

/** What a figure is to others, to its plan or target, and whose it is. */
final class FigureRelations {
  private FigureRelations() {}

  static void put(Measure m, ObjectNode n) {
    n.put("organization", m.organization().orElse(null));
    if (!m.links().isEmpty()) {
      ArrayNode links = n.putArray("links");
      for (Link link : m.links()) {
        ObjectNode l = links.addObject();
        l.put("kind", label(link.kind()));
        l.set("span", ExtractJson.span(link.other()));
      }
    }
    m.fulfilment()
        .ifPresent(
            f -> {
              ObjectNode fulfilment = n.putObject("fulfilment");
              fulfilment.put("base", f.base());
              fulfilment.put("percent", ExtractJson.plain(f.percent()));
              f.plan().ifPresent(plan -> fulfilment.put("plan", ExtractJson.plain(plan)));
              f.of().ifPresent(of -> fulfilment.set("of", ExtractJson.span(of)));
            });
    m.outcome()
        .ifPresent(
            outcome -> {
              n.put("status", label(outcome.status()));
              n.put("statusText", outcome.words().orElse(null));
            });
  }

  /** PART_OF is "part-of". */
  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
