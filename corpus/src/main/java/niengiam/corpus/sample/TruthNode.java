package niengiam.corpus.sample;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * What one generated document says, in the members of hand-checked gold, so that the same scorer
 * reads both.
 */
final class TruthNode {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();
  private final Draft draft;
  private final Printed printed;

  private TruthNode(Draft draft, Printed printed) {
    this.draft = draft;
    this.printed = printed;
  }

  /**
   * @param held the documents of the archive with their paths
   */
  static ObjectNode of(
      Draft draft, Printed printed, Format format, String path, Map<Paper, String> held) {
    TruthNode truth = new TruthNode(draft, printed);
    truth.node.put("path", path);
    truth.node.put("format", format.name().toLowerCase(Locale.ROOT));
    truth.metadata();
    truth.sections();
    truth.facts(held);
    truth.notes();
    ArrayNode joins = truth.node.putArray("body_joins");
    for (int[] join : printed.joins()) {
      joins.addObject().put("left_end", join[0]).put("right_start", join[1]).put("cut", true);
    }
    truth.node.put("text", printed.text());
    return truth.node;
  }

  private void metadata() {
    ObjectNode metadata = node.putObject("metadata");
    metadata.put("document_type", draft.paper().type());
    metadata.put("subject", draft.paper().subject());
    metadata.put("number", draft.paper().code());
    metadata.put("date", draft.paper().date().toString());
    metadata.put("report_year", draft.year());
    metadata.put("plan_year", draft.planYear() > 0 ? Integer.valueOf(draft.planYear()) : null);
    metadata.putObject("issuing_body").put("name", draft.issuer());
    metadata.putObject("place").put("issuing_place_line", draft.place());
    metadata.putObject("signer").put("name", draft.signer()).put("role", draft.role());
    ArrayNode recipients = metadata.putArray("recipients");
    draft.recipients().forEach(r -> recipients.addObject().put("surface", r));
  }

  private void sections() {
    ArrayNode sections = node.putArray("sections");
    Deque<Block.Heading> open = new ArrayDeque<>();
    for (Printed.PlacedHeading placed : printed.headings()) {
      Block.Heading heading = placed.heading();
      while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
        open.removeLast();
      }
      open.add(heading);
      ObjectNode row = range(sections.addObject(), placed.span());
      row.put("label", heading.label());
      row.put("title", heading.title());
      row.put("level", heading.level());
      row.put("kind", "heading");
      ArrayNode path = row.putArray("path");
      open.forEach(h -> path.add(h.label()));
    }
  }

  private void facts(Map<Paper, String> held) {
    ArrayNode references = node.putArray("references");
    ArrayNode measures = node.putArray("measures");
    ArrayNode dates = node.putArray("dates");
    String own = Digits.inWords(draft.paper().date());
    int at = printed.text().indexOf(own);
    range(dates.addObject(), new Span(at, at + own.length()))
        .put("iso", draft.paper().date().toString())
        .put("role", "own_date");
    for (Printed.Placed fact : printed.facts()) {
      switch (fact.content()) {
        case Stated.Cited cited -> reference(place(references, fact), cited, held);
        case Stated.Figure figure -> measure(place(measures, fact), figure);
        case Stated.Day day ->
            place(dates, fact).put("iso", day.date().toString()).put("role", "document_date");
        case Stated.Wrong wrong -> {
          // Faults are listed apart, behind all documents.
        }
      }
    }
  }

  private static void reference(ObjectNode row, Stated.Cited cited, Map<Paper, String> held) {
    Paper paper = cited.paper();
    String number = paper.number();
    row.put("doc_type", paper.type());
    row.put("canonical", paper.code());
    row.put("number", number.isEmpty() ? null : number);
    row.put("numbered", !number.isEmpty());
    row.put("tier", "core");
    row.put("date", cited.date().map(Object::toString).orElse(null));
    row.put("issuer_text", cited.issuer().orElse(null));
    row.put("subject", cited.subject().orElse(null));
    row.put("held", held.get(paper));
  }

  private static void measure(ObjectNode row, Stated.Figure figure) {
    row.put("value", figure.value());
    row.put("unit", figure.unit());
    row.put("kind", figure.kind());
    row.put("indicator", figure.phrase());
    row.put("period", figure.year());
    row.put("topic", figure.topic());
    Optional<Stated.Shift> change =
        figure.kind().equals("change") ? figure.change() : Optional.empty();
    change.ifPresentOrElse(
        c ->
            row.putObject("change")
                .put("direction", c.direction())
                .put("amount", c.amount())
                .put("unit", c.unit())
                .put("base", c.base()),
        () -> row.putNull("change"));
  }

  private void notes() {
    ArrayNode notes = node.putArray("footnotes");
    for (Printed.PlacedNote note : printed.notes()) {
      ObjectNode row = notes.addObject().put("mark", Integer.toString(note.mark()));
      note.call().ifPresent(c -> row.put("anchor_start", c.start()).put("anchor_end", c.end()));
      ArrayNode spans = row.putArray("body_spans");
      note.spans().forEach(s -> spans.addArray().add(s.start()).add(s.end()));
    }
  }

  private ObjectNode place(ArrayNode rows, Printed.Placed fact) {
    ObjectNode row = range(rows.addObject(), fact.span());
    return row.put("in_footnote", fact.note() == 0 ? null : Integer.valueOf(fact.note()));
  }

  private ObjectNode range(ObjectNode row, Span span) {
    return row.put("start", span.start())
        .put("end", span.end())
        .put("surface", span.of(printed.text()));
  }
}
