package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import niengiam.corpus.sample.Rendering;

/**
 * A gold document scored twice: as the text that it is, and printed and read again.
 *
 * @param moves what the printing lost and, rarely, gained
 */
public record Rendition(
    Rendering.Printout printout, Scores text, Scores rendered, List<FactMove> moves) {
  public Rendition {
    moves = List.copyOf(moves);
  }

  /**
   * What a printing did to the rates.
   *
   * @param name "dates.f1"
   */
  public record Rate(String name, double text, double rendered) {
    public double loss() {
      return text - rendered;
    }
  }

  /** The rates that both scorings have, in the order of the scores. */
  public List<Rate> rates() {
    return text.values().entrySet().stream()
        .filter(e -> !Report.isNumber(e.getKey()) && rendered.values().containsKey(e.getKey()))
        .map(e -> new Rate(e.getKey(), e.getValue(), rendered.values().get(e.getKey())))
        .toList();
  }

  /**
   * {@code {"document", "pages", "unprintable", "rates": {NAME: {"text", "rendered", "loss"}},
   * "lost": [{"part", "surface", "start", "read"}], "spurious": […], "gained": […], "cleared":
   * […]}}.
   */
  public ObjectNode toJson() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("document", text.name());
    out.put("pages", printout.pages());
    out.put("unprintable", printout.unprintable());
    ObjectNode rates = out.putObject("rates");
    for (Rate rate : rates()) {
      rates
          .putObject(rate.name())
          .put("text", rate.text())
          .put("rendered", rate.rendered())
          .put("loss", rate.loss());
    }
    for (FactMove.Kind kind : FactMove.Kind.values()) {
      ArrayNode facts = out.putArray(kind.name().toLowerCase(Locale.ROOT));
      moves.stream()
          .filter(move -> move.kind() == kind)
          .forEach(move -> move.fact().write(facts.addObject()));
    }
    return out;
  }

  static Rendition of(Rendering.Printout printout, Scores text, Scores rendered) {
    return new Rendition(
        printout, text, rendered, FactMove.between(text.differences(), rendered.differences()));
  }
}
