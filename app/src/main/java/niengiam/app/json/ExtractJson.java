package niengiam.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.PlaceIdentity;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.fact.ShortForm;
import niengiam.analyzer.fact.Target;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Table;
import niengiam.corpus.archive.Hash;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;

/** An analysis in the JSON of {@code niengiam extract}. */
public final class ExtractJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ExtractJson() {}

  /** The whole answer but its {@code source}. */
  public static ObjectNode of(Analysis analysis) {
    var document = analysis.document();
    ObjectNode out = JSON.objectNode();
    out.put("text", document.layout().text());
    ArrayNode pages = out.putArray("pages");
    document.layout().pages().forEach(page -> pages.add(page(page)));
    ObjectNode metadata = metadata(analysis.metadata());
    Pictures.handwritten(document.layout(), metadata);
    out.set("metadata", metadata);
    out.set("figures", Pictures.figures(document.layout()));
    ArrayNode sections = out.putArray("sections");
    document
        .sections()
        .forEach(
            s -> {
              ObjectNode n = sections.addObject();
              n.set("span", span(s.span()));
              n.put("label", s.label().isEmpty() ? null : s.label());
              n.put("level", s.level());
              n.put("title", s.title().orElse(null));
              n.set("path", strings(s.path()));
            });
    ArrayNode footnotes = out.putArray("footnotes");
    document.footnotes().forEach(f -> footnotes.add(footnote(f, document.layout().text())));
    ArrayNode joins = out.putArray("joins");
    document.joins().forEach(j -> joins.addArray().add(j.leftEnd()).add(j.rightStart()));
    ArrayNode tables = out.putArray("tables");
    CellPlaces places = new CellPlaces(document.layout());
    document.tables().forEach(t -> tables.add(table(t, places)));
    ArrayNode references = out.putArray("references");
    analysis.references().forEach(r -> references.add(reference(r)));
    ArrayNode shortForms = out.putArray("shortForms");
    analysis.shortForms().forEach(s -> shortForms.add(shortForm(s)));
    ArrayNode measures = out.putArray("measures");
    analysis.measures().forEach(m -> measures.add(measure(m)));
    ArrayNode dates = out.putArray("dates");
    analysis
        .dates()
        .forEach(
            d -> {
              ObjectNode n = dates.addObject();
              n.set("span", span(d.span()));
              n.put("surface", d.surface());
              n.put("iso", d.date().toString());
              n.put("role", d.role());
            });
    ArrayNode entities = out.putArray("entities");
    analysis
        .entities()
        .forEach(
            e -> {
              ObjectNode n = entities.addObject();
              n.set("span", span(e.span()));
              n.put("surface", e.surface());
              n.put("kind", e.kind().name().toLowerCase(Locale.ROOT));
              n.put("name", e.name());
              e.identity().ifPresent(identity -> identity(n, identity));
            });
    out.putArray("findings");
    Repairs.mark(document.layout(), out);
    return out;
  }

  private static void identity(ObjectNode n, PlaceIdentity identity) {
    n.put("officialName", identity.officialName());
    n.put("code", identity.code());
    ArrayNode parents = n.putArray("parent");
    identity.parents().forEach(parents::add);
    ObjectNode valid = n.putObject("valid");
    identity.from().ifPresent(day -> valid.put("from", day.toString()));
    identity.to().ifPresent(day -> valid.put("to", day.toString()));
    ArrayNode successors = n.putArray("successors");
    identity.successors().forEach(successors::add);
    n.put("matched", identity.matched().name().toLowerCase(Locale.ROOT));
  }

  /** What was read: path, hash of its bytes, media type, number of pages, by text layer too. */
  public static ObjectNode source(SourceFile file, Layout layout) throws IOException {
    ObjectNode n = JSON.objectNode();
    n.put("path", file.name());
    try (InputStream in = Files.newInputStream(file.path())) {
      n.put("sha256", Hash.of(in));
    }
    n.put("mediaType", file.mediaType());
    n.put("pageCount", layout.pages().size());
    TreeMap<String, Integer> layers = new TreeMap<>();
    for (Page page : layout.pages()) {
      page.triage().ifPresent(t -> layers.merge(t.layer().label(), 1, Integer::sum));
    }
    if (!layers.isEmpty()) {
      ObjectNode counts = n.putObject("textLayers");
      layers.forEach(counts::put);
    }
    return n;
  }

  /** The answer for a file that could not be read. */
  public static ObjectNode failed(Extraction.Failed failed) {
    ObjectNode n = JSON.objectNode();
    n.putObject("failed").put("reason", failed.reason().name()).put("detail", failed.detail());
    return n;
  }

  private static ObjectNode page(Page page) {
    ObjectNode n = JSON.objectNode();
    n.put("number", page.number());
    n.put("width", page.width());
    n.put("height", page.height());
    n.set("span", span(page.span()));
    n.put("origin", page.origin().label());
    n.put("confidence", page.confidence());
    page.triage()
        .ifPresent(t -> n.put("textLayer", t.layer().label()).put("textLayerScore", t.score()));
    return n;
  }

  /** Left, top, width and height in points, to tenths. */
  private static ArrayNode box(Box box) {
    ArrayNode n = JSON.arrayNode();
    for (double part : new double[] {box.x(), box.y(), box.width(), box.height()}) {
      n.add(Math.round(part * 10) / 10.0);
    }
    return n;
  }

  private static ObjectNode metadata(Metadata m) {
    ObjectNode n = JSON.objectNode();
    ObjectNode evidence = JSON.objectNode();
    field(n, evidence, "type", m.type());
    field(n, evidence, "subject", m.subject());
    field(n, evidence, "number", m.number());
    field(n, evidence, "date", m.date());
    field(n, evidence, "place", m.place());
    field(n, evidence, "issuer", m.issuer());
    field(n, evidence, "periodYear", m.periodYear());
    field(n, evidence, "planYear", m.planYear());
    m.period()
        .ifPresent(
            p ->
                n.putObject("period")
                    .put("from", p.from().toString())
                    .put("to", p.to().toString()));
    if (m.signerName().isPresent() || m.signerRole().isPresent()) {
      ObjectNode signer = n.putObject("signer");
      field(signer, evidence, "name", m.signerName());
      field(signer, evidence, "role", m.signerRole());
    }
    n.set("recipients", strings(m.recipients()));
    n.set("evidence", evidence);
    return n;
  }

  private static void field(
      ObjectNode n, ObjectNode evidence, String name, Optional<? extends Metadata.Field<?>> f) {
    if (f.isEmpty()) {
      n.putNull(name);
      return;
    }
    if (f.get().value() instanceof Integer i) {
      n.put(name, i);
    } else {
      n.put(name, f.get().value().toString());
    }
    ObjectNode e = evidence.putObject(name);
    e.put("confidence", f.get().confidence());
    e.set("span", span(f.get().span()));
  }

  private static ObjectNode footnote(Footnote f, String text) {
    ObjectNode n = JSON.objectNode();
    n.put("mark", f.mark());
    f.anchor().ifPresentOrElse(a -> n.set("anchor", span(a)), () -> n.putNull("anchor"));
    ArrayNode spans = n.putArray("spans");
    f.spans().forEach(s -> spans.add(span(s)));
    n.put("flattened", f.flattened(text));
    return n;
  }

  private static ObjectNode table(Table t, CellPlaces places) {
    ObjectNode n = JSON.objectNode();
    n.set("span", span(t.span()));
    ArrayNode parts = n.putArray("parts");
    t.parts().forEach(p -> parts.add(span(p)));
    n.put("title", t.title().orElse(null));
    ArrayNode columns = n.putArray("columns");
    t.columns().forEach(c -> columns.add(strings(c)));
    ArrayNode rows = n.putArray("rows");
    for (Table.Row row : t.rows()) {
      ObjectNode r = rows.addObject();
      r.put("label", row.label());
      ArrayNode cells = r.putArray("cells");
      for (Table.Cell cell : row.cells()) {
        ObjectNode c = cells.addObject();
        c.put("column", cell.column());
        c.put("text", cell.text());
        c.set("span", span(cell.span()));
        places
            .of(cell.span())
            .ifPresent(
                place -> {
                  c.put("page", place.page());
                  place.box().ifPresent(box -> c.set("box", box(box)));
                });
      }
    }
    return n;
  }

  private static ObjectNode reference(Reference r) {
    ObjectNode n = JSON.objectNode();
    n.set("span", span(r.span()));
    n.put("surface", r.surface());
    n.put("type", r.type());
    n.put("number", r.number().orElse(null));
    number(n, "year", r.year());
    n.put("typeCode", r.typeCode().orElse(null));
    n.put("issuerCode", r.issuerCode().orElse(null));
    n.put("unitCode", r.unitCode().orElse(null));
    n.put("canonical", r.canonical());
    n.put("system", r.system().name().toLowerCase(Locale.ROOT));
    n.put("date", r.date().map(Object::toString).orElse(null));
    n.put("issuer", r.issuer().orElse(null));
    n.put("subject", r.subject().orElse(null));
    n.put("footnote", r.footnote().orElse(null));
    n.put("elliptical", r.elliptical());
    n.put("repaired", r.repaired().orElse(null));
    n.put("relation", r.relation());
    n.put("key", r.key().orElse(null));
    r.target().ifPresent(t -> n.set("target", target(t)));
    n.put("rule", r.rule());
    n.put("confidence", r.confidence());
    return n;
  }

  private static ObjectNode shortForm(ShortForm s) {
    ObjectNode n = JSON.objectNode();
    n.set("span", span(s.span()));
    n.put("surface", s.surface());
    n.put("type", s.type());
    n.put("plural", s.plural());
    n.set("target", target(s.target()));
    n.put("footnote", s.footnote().orElse(null));
    n.put("rule", s.rule());
    n.put("confidence", s.confidence());
    return n;
  }

  private static ObjectNode target(Target target) {
    ObjectNode n = JSON.objectNode();
    switch (target) {
      case Target.Cited cited -> {
        n.put("status", "cited");
        n.put("canonical", cited.canonical());
        n.put("key", cited.key());
        n.set("span", span(cited.span()));
      }
      case Target.Itself itself -> n.put("status", "itself");
      case Target.Ambiguous ambiguous -> {
        n.put("status", "ambiguous");
        n.set("candidates", strings(ambiguous.candidates()));
      }
      case Target.Unresolved unresolved -> {
        n.put("status", "unresolved");
        n.put("why", unresolved.why());
      }
    }
    return n;
  }

  private static ObjectNode measure(Measure m) {
    ObjectNode n = JSON.objectNode();
    n.set("span", span(m.span()));
    n.put("surface", m.surface());
    n.put("value", plain(m.quantity().value()));
    n.put("unit", m.unit());
    n.put("unitText", m.unitText());
    m.denominator().ifPresent(d -> n.put("denominator", plain(d)));
    if (m.quantity() instanceof Quantity.Range range) {
      n.put("low", plain(range.value()));
      n.put("high", plain(range.high()));
    }
    n.put("qualifier", m.qualifier().orElse(null));
    n.put("kind", m.kind().name().toLowerCase(Locale.ROOT));
    m.change()
        .ifPresent(
            c -> {
              ObjectNode change = n.putObject("change");
              change.put("direction", c.direction().word());
              change.put("amount", plain(c.amount()));
              change.put("unit", c.unit());
              change.put("base", c.base().orElse(null));
            });
    m.implied()
        .ifPresent(
            i -> {
              ObjectNode implied = n.putObject("implied");
              implied.put("period", i.period());
              number(implied, "year", i.year());
              implied.put("value", plain(i.value()));
            });
    n.put("indicator", m.indicator().orElse(null));
    n.put("indicatorId", m.indicatorId().orElse(null));
    number(n, "period", m.period());
    n.put("place", m.place().orElse(null));
    n.put("footnote", m.footnote().orElse(null));
    n.set("section", strings(m.section()));
    // From 1, so that programs that test for "a table cell" by truth see the first table too.
    OptionalInt index = m.table();
    number(n, "table", index.isPresent() ? OptionalInt.of(index.getAsInt() + 1) : index);
    number(n, "tableIndex", index);
    FigureRelations.put(m, n);
    n.put("rule", m.rule());
    n.put("confidence", m.confidence());
    return n;
  }

  /** Without exponent or trailing zeros, so that 1E+9 is printed 1000000000. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static void number(ObjectNode n, String name, OptionalInt value) {
    if (value.isPresent()) {
      n.put(name, value.getAsInt());
    } else {
      n.putNull(name);
    }
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }

  static ArrayNode span(Span span) {
    return JSON.arrayNode().add(span.start()).add(span.end());
  }
}
