package niengiam.corpus.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Dated;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.analyzer.fact.Reference;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Corrected;
import niengiam.corpus.correction.Correction;
import niengiam.corpus.correction.Corrections;
import niengiam.corpus.correction.Reworded;
import niengiam.corpus.correction.Rewording;
import niengiam.extractor.layout.Span;
import niengiam.extractor.wire.Wire;

/**
 * Writes the documents in which something was corrected as gold, one folder a document, so that an
 * evaluation can be run against them. A person saw the paragraphs with a correction and vouches for
 * no others: these paragraphs are the annotated ranges, and only their facts are written.
 */
public final class GoldExport {
  private static final Pattern CODE = Pattern.compile("[0-9]+[/-]");

  private final Path out;
  private int documents;
  private int facts;

  private GoldExport(Path out) {
    this.out = out;
  }

  /**
   * What was written.
   *
   * @param facts in the paragraphs with a correction
   */
  public record Exported(int documents, int facts) {}

  /**
   * Folders bear the ids of the documents; files that are there are replaced.
   *
   * @param out a folder, made where it is missing
   * @throws IOException when the folder cannot be written
   */
  public static Exported run(Archive archive, Path out) throws IOException {
    GoldExport export = new GoldExport(Files.createDirectories(out));
    Corrections corrections = new Corrections(archive);
    Iterator<Entry> entries = archive.entries().iterator();
    while (entries.hasNext()) {
      Entry stored = entries.next();
      List<Correction> own = corrections.of(stored.sha256());
      if (!own.isEmpty()) {
        export.write(corrections.corrected(stored), own, corrections.rewordings(stored));
      }
    }
    return new Exported(export.documents, export.facts);
  }

  private void write(Entry entry, List<Correction> corrections, List<Rewording> rewordings)
      throws IOException {
    Analysis analysis = entry.analysis();
    String text = analysis.document().layout().text();
    Reworded shown = Reworded.of(text, rewordings);
    List<Span> seen =
        corrections.stream()
            .flatMap(c -> c.in(text).stream())
            // The text has one line a paragraph or row of a table.
            .map(place -> place.lineIn(text))
            .distinct()
            .sorted()
            .toList();
    if (seen.isEmpty()) {
      return;
    }
    Path folder = Files.createDirectories(out.resolve(entry.id()));
    rows(folder, "references", analysis.references(), seen, shown, GoldExport::reference);
    rows(
        folder,
        "measures",
        analysis.measures().stream().filter(m -> m.table().isEmpty()).toList(),
        seen,
        shown,
        GoldExport::measure);
    rows(folder, "dates", analysis.dates(), seen, shown, GoldExport::date);
    ObjectNode source = JsonNodeFactory.instance.objectNode();
    source.put("path", entry.path()).put("sha256", entry.sha256());
    ArrayNode ranges = source.putArray("annotated_ranges");
    seen.stream().map(shown::toShown).forEach(s -> ranges.addArray().add(s.start()).add(s.end()));
    write(folder.resolve("source.json"), json(source));
    write(folder.resolve("text.txt"), shown.text());
    documents++;
  }

  private <F extends Fact> void rows(
      Path folder,
      String part,
      List<F> all,
      List<Span> seen,
      Reworded shown,
      Function<F, ObjectNode> row)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (F fact : all) {
      if (seen.stream().anyMatch(paragraph -> paragraph.contains(fact.span().start()))) {
        Span span = shown.toShown(fact.span());
        ObjectNode node = row.apply(fact);
        node.put("start", span.start()).put("end", span.end());
        node.put("surface", span.of(shown.text()));
        node.put("corrected", fact.rule().equals(Corrected.RULE));
        lines.append(json(node)).append('\n');
        facts++;
      }
    }
    write(folder.resolve(part + ".jsonl"), lines.toString());
  }

  private static ObjectNode reference(Reference r) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("doc_type", r.type());
    row.put("number", r.number().orElse(null));
    row.put("canonical", r.canonical());
    row.put("numbered", r.number().isPresent() || isCorrectedCode(r));
    row.put("tier", "core");
    row.put("date", r.date().map(Object::toString).orElse(null));
    row.put("issuer_text", r.issuer().orElse(null));
    row.put("subject", r.subject().orElse(null));
    row.put("in_footnote", r.footnote().orElse(null));
    return row;
  }

  private static ObjectNode measure(Measure m) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("value", m.quantity().value());
    if (m.quantity() instanceof Quantity.Range range) {
      row.put("value_max", range.high());
    }
    row.put("unit", m.unit());
    row.put("qualifier", m.qualifier().orElse(null));
    row.put("kind", m.kind().name().toLowerCase(Locale.ROOT));
    row.put("indicator", m.indicator().orElse(null));
    if (m.period().isPresent()) {
      row.put("period", m.period().getAsInt());
    }
    row.put("in_footnote", m.footnote().orElse(null));
    row.putNull("change");
    if (m.kind() == Measure.Kind.CHANGE) {
      m.change()
          .ifPresent(
              c ->
                  row.putObject("change")
                      .put("direction", c.direction().word())
                      .put("amount", c.amount())
                      .put("unit", c.unit())
                      .put("base", c.base().orElse(null)));
    }
    return row;
  }

  private static ObjectNode date(Dated d) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    return row.put("iso", d.date().toString()).put("role", d.role());
  }

  /** The parts of a corrected code are unknown; that it is one is plain. */
  private static boolean isCorrectedCode(Reference r) {
    return r.rule().equals(Corrected.RULE) && CODE.matcher(r.canonical()).find();
  }

  private static String json(ObjectNode node) throws JsonProcessingException {
    return Wire.mapper().writeValueAsString(node);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
