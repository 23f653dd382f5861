package niengiam.corpus.sample;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the generated documents say, as one JSON object written while they are. Ranges count in the
 * {@code text} given with each document; for a TXT file that is the file itself.
 */
final class TruthFile implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonGenerator out;
  private final Map<Paper, String> held;
  private final Map<Paper, TreeSet<String>> missing = new LinkedHashMap<>();
  private final List<ObjectNode> faults = new ArrayList<>();
  private final List<ObjectNode> versions = new ArrayList<>();

  /**
   * @param held the generated documents with their paths
   */
  TruthFile(OutputStream stream, SampleOptions options, Map<Paper, String> held)
      throws IOException {
    this.held = held;
    out = JSON.createGenerator(stream);
    out.useDefaultPrettyPrinter();
    out.writeStartObject();
    out.writeNumberField("seed", options.seed());
    out.writeNumberField("fromYear", options.fromYear());
    out.writeNumberField("toYear", options.toYear());
    out.writeArrayFieldStart("documents");
  }

  void add(Draft draft, Printed printed, Format format, String path) throws IOException {
    out.writeTree(TruthNode.of(draft, printed, format, path, held));
    cited(printed, path);
    for (Printed.Placed fact : printed.facts()) {
      switch (fact.content()) {
        case Stated.Wrong wrong ->
            faults.add(
                JSON.createObjectNode()
                    .put("kind", wrong.fault().id)
                    .put("check", wrong.fault().check)
                    .put("document", path)
                    .put("start", fact.span().start())
                    .put("end", fact.span().end())
                    .put("surface", fact.span().of(printed.text()))
                    .put("expected", wrong.expected())
                    .put("found", wrong.found()));
        default -> {
          // Only faults are gathered with their places over all documents.
        }
      }
    }
  }

  private void cited(Printed printed, String path) {
    for (Printed.Placed fact : printed.facts()) {
      if (fact.content() instanceof Stated.Cited cited && !held.containsKey(cited.paper())) {
        missing.computeIfAbsent(cited.paper(), p -> new TreeSet<>()).add(path);
      }
    }
  }

  /** Another file of a report, with the figures that it states otherwise. */
  void version(Edition edition, String document, Printed signed, String version, Printed other) {
    cited(other, version);
    ObjectNode node =
        JSON.createObjectNode()
            .put("document", document)
            .put("version", version)
            .put("kind", edition.id);
    ArrayNode differences = node.putArray("differences");
    for (FigurePair pair : FigurePair.differing(signed, other)) {
      differences
          .addObject()
          .put("here", pair.here().span().of(signed.text()))
          .put("there", pair.there().span().of(other.text()));
    }
    versions.add(node);
  }

  int faults() {
    return faults.size();
  }

  /** Ends with the planted faults, the versions, and what is cited and not held. */
  @Override
  public void close() throws IOException {
    out.writeEndArray();
    out.writeArrayFieldStart("faults");
    for (ObjectNode fault : faults) {
      out.writeTree(fault);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("versions");
    for (ObjectNode version : versions) {
      out.writeTree(version);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("missing");
    for (Map.Entry<Paper, TreeSet<String>> gap : missing.entrySet()) {
      Paper paper = gap.getKey();
      ObjectNode node =
          JSON.createObjectNode()
              .put("canonical", paper.code())
              .put("type", paper.type())
              .put("date", paper.date().toString())
              .put("issuer", paper.issuer())
              .put("subject", paper.subject());
      gap.getValue().forEach(node.putArray("citedBy")::add);
      out.writeTree(node);
    }
    out.writeEndArray();
    out.writeEndObject();
    out.close();
  }
}
