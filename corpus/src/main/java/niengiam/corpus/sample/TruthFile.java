package niengiam.corpus.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import niengiam.extractor.layout.Span;

/**
 * What the generated documents say, as one JSON object written while they are. Ranges count in the
 * {@code text} given with each document; for a TXT file that is the file itself.
 */
final class TruthFile implements AutoCloseable {
  private final JsonGenerator json;
  private final Map<Paper, String> held;
  private final Map<Paper, TreeSet<String>> missing = new LinkedHashMap<>();
  private final List<Planted> faults = new ArrayList<>();

  private record Planted(String path, Printed.Placed placed, String surface) {}

  /**
   * @param held the generated documents with their paths
   */
  TruthFile(OutputStream out, SampleOptions options, Map<Paper, String> held) throws IOException {
    this.held = held;
    json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartObject();
    json.writeNumberField("seed", options.seed());
    json.writeNumberField("fromYear", options.fromYear());
    json.writeNumberField("toYear", options.toYear());
    json.writeArrayFieldStart("documents");
  }

  void add(Draft draft, Printed printed, Format format, String path) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", path);
    json.writeStringField("format", format.name().toLowerCase(java.util.Locale.ROOT));
    metadata(draft);
    json.writeArrayFieldStart("sections");
    for (Printed.PlacedHeading heading : printed.headings()) {
      json.writeStartObject();
      span(heading.span());
      json.writeStringField("label", heading.heading().label());
      json.writeStringField("title", heading.heading().title());
      json.writeNumberField("level", heading.heading().level());
      json.writeEndObject();
    }
    json.writeEndArray();
    references(printed, path);
    measures(printed);
    dates(printed);
    notes(printed);
    json.writeArrayFieldStart("joins");
    for (int[] join : printed.joins()) {
      json.writeArray(join, 0, 2);
    }
    json.writeEndArray();
    json.writeStringField("text", printed.text());
    json.writeEndObject();
    for (Printed.Placed fact : printed.facts()) {
      if (fact.content() instanceof Stated.Wrong) {
        faults.add(new Planted(path, fact, fact.span().of(printed.text())));
      }
    }
  }

  int faults() {
    return faults.size();
  }

  private void metadata(Draft draft) throws IOException {
    json.writeStringField("type", draft.paper().type());
    json.writeStringField("number", draft.paper().code());
    json.writeStringField("date", draft.paper().date().toString());
    json.writeStringField("place", draft.place());
    json.writeStringField("issuer", draft.issuer());
    json.writeStringField("subject", draft.paper().subject());
    json.writeNumberField("periodYear", draft.year());
    if (draft.planYear() > 0) {
      json.writeNumberField("planYear", draft.planYear());
    }
    json.writeObjectFieldStart("signer");
    json.writeStringField("name", draft.signer());
    json.writeStringField("role", draft.role());
    json.writeEndObject();
    json.writeArrayFieldStart("recipients");
    for (String recipient : draft.recipients()) {
      json.writeString(recipient);
    }
    json.writeEndArray();
  }

  private void references(Printed printed, String path) throws IOException {
    json.writeArrayFieldStart("references");
    for (Printed.Placed fact : printed.facts()) {
      if (fact.content() instanceof Stated.Cited cited) {
        Paper paper = cited.paper();
        json.writeStartObject();
        place(printed, fact);
        json.writeStringField("type", paper.type());
        json.writeStringField("canonical", paper.code());
        text("number", paper.number().isEmpty() ? Optional.empty() : Optional.of(paper.number()));
        text("date", cited.date().map(Object::toString));
        text("issuer", cited.issuer());
        text("subject", cited.subject());
        String target = held.get(paper);
        text("held", Optional.ofNullable(target));
        json.writeEndObject();
        if (target == null) {
          missing.computeIfAbsent(paper, p -> new TreeSet<>()).add(path);
        }
      }
    }
    json.writeEndArray();
  }

  private void measures(Printed printed) throws IOException {
    json.writeArrayFieldStart("measures");
    for (Printed.Placed fact : printed.facts()) {
      if (fact.content() instanceof Stated.Figure figure) {
        json.writeStartObject();
        place(printed, fact);
        json.writeNumberField("value", figure.value());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("kind", figure.kind());
        json.writeStringField("phrase", figure.phrase());
        json.writeNumberField("year", figure.year());
        text("topic", figure.topic().isEmpty() ? Optional.empty() : Optional.of(figure.topic()));
        if (figure.change().isPresent()) {
          Stated.Shift shift = figure.change().get();
          json.writeObjectFieldStart("change");
          json.writeStringField("direction", shift.direction());
          json.writeNumberField("amount", shift.amount());
          json.writeStringField("unit", shift.unit());
          json.writeStringField("base", shift.base());
          json.writeEndObject();
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void dates(Printed printed) throws IOException {
    json.writeArrayFieldStart("dates");
    for (Printed.Placed fact : printed.facts()) {
      if (fact.content() instanceof Stated.Day day) {
        json.writeStartObject();
        place(printed, fact);
        json.writeStringField("iso", day.date().toString());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void notes(Printed printed) throws IOException {
    json.writeArrayFieldStart("footnotes");
    for (Printed.PlacedNote note : printed.notes()) {
      json.writeStartObject();
      json.writeStringField("mark", Integer.toString(note.mark()));
      if (note.call().isPresent()) {
        json.writeFieldName("anchor");
        range(note.call().get());
      }
      json.writeArrayFieldStart("spans");
      for (Span span : note.spans()) {
        range(span);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Printed printed, Printed.Placed fact) throws IOException {
    span(fact.span());
    json.writeStringField("surface", fact.span().of(printed.text()));
    text(
        "footnote",
        fact.note() == 0 ? Optional.empty() : Optional.of(Integer.toString(fact.note())));
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private void span(Span span) throws IOException {
    json.writeFieldName("span");
    range(span);
  }

  private void range(Span span) throws IOException {
    json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  /** Ends with the planted faults and with what is cited and not held. */
  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("faults");
    for (Planted planted : faults) {
      Stated.Wrong wrong = (Stated.Wrong) planted.placed().content();
      json.writeStartObject();
      json.writeStringField("kind", wrong.fault().id);
      json.writeStringField("check", wrong.fault().check);
      json.writeStringField("document", planted.path());
      span(planted.placed().span());
      json.writeStringField("surface", planted.surface());
      json.writeStringField("expected", wrong.expected());
      json.writeStringField("found", wrong.found());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missing");
    for (Map.Entry<Paper, TreeSet<String>> gap : missing.entrySet()) {
      Paper paper = gap.getKey();
      json.writeStartObject();
      json.writeStringField("canonical", paper.code());
      json.writeStringField("type", paper.type());
      json.writeStringField("date", paper.date().toString());
      json.writeStringField("issuer", paper.issuer());
      json.writeArrayFieldStart("citedBy");
      for (String path : gap.getValue()) {
        json.writeString(path);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
