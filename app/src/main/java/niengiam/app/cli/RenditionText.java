package niengiam.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.app.language.Messages;
import niengiam.app.table.Listing;
import niengiam.corpus.evaluate.FactMove;
import niengiam.corpus.evaluate.Rendition;
import niengiam.corpus.sample.Rendering;

/** What printing and reading again did to the scores and to every fact. */
record RenditionText(Terminal terminal, Messages messages, Rendering rendering) {
  void json(List<Rendition> renditions) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("render", form());
    if (rendering.form() == Rendering.Form.SCAN) {
      out.put("dpi", rendering.dpi());
      out.put("seed", Rendering.SEED);
    }
    ArrayNode documents = out.putArray("documents");
    renditions.forEach(r -> documents.add(r.toJson()));
    terminal.out().println(out);
  }

  Listing table(List<Rendition> renditions) {
    List<List<Object>> rows = new ArrayList<>();
    for (Rendition rendition : renditions) {
      for (Rendition.Rate rate : rendition.rates()) {
        rows.add(
            List.of(
                rendition.text().name(),
                rate.name(),
                rounded(rate.text()),
                rounded(rate.rendered()),
                rounded(rate.loss())));
      }
    }
    return new Listing(
        List.of(
            messages.get("evaluate.render.document"),
            messages.get("evaluate.render.rate"),
            messages.get("evaluate.render.text"),
            form(),
            messages.get("evaluate.render.loss")),
        rows);
  }

  void print(Rendition rendition) {
    line(
        "evaluate.render.head." + rendering.form(),
        rendition.text().name(),
        rendition.printout().pages(),
        rendering.dpi());
    if (rendition.printout().unprintable() > 0) {
      line("evaluate.render.unprintable", rendition.printout().unprintable());
    }
    terminal.print(table(List.of(rendition)), Format.TEXT);
    DifferenceText words = new DifferenceText(terminal, messages);
    for (FactMove.Kind kind : FactMove.Kind.values()) {
      List<FactMove> moves =
          rendition.moves().stream().filter(move -> move.kind() == kind).toList();
      if (moves.isEmpty() && kind != FactMove.Kind.LOST) {
        continue;
      }
      terminal.out().println();
      line("evaluate.render.moves." + kind, moves.size());
      for (FactMove move : moves) {
        terminal
            .out()
            .println(
                (move.gain() ? "+ " : "- ")
                    + words.fact(move.fact())
                    + (kind == FactMove.Kind.LOST ? words.reading(move.fact()) : ""));
      }
    }
    terminal.out().println();
  }

  private String form() {
    return rendering.form().name().toLowerCase(Locale.ROOT);
  }

  private static String rounded(double rate) {
    return String.format(Locale.ROOT, "%.3f", rate + 0.0);
  }

  private void line(String key, Object... values) {
    terminal.out().println(messages.get(key, values));
  }
}
