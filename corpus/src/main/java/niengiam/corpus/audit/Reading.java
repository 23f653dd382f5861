package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.analyzer.Analysis;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.find.reference.ReferenceKeys;
import niengiam.analyzer.metadata.Metadata;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Passage;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Rewording;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.EntryRows;
import niengiam.corpus.index.StoredMeasure;
import niengiam.corpus.index.Words;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;

/** A document as checks see it. */
final class Reading {
  /** Below this a number or date was recovered from elsewhere than the letterhead. */
  private static final double PRINTED = 0.6;

  private final Entry entry;
  private final EntryRows rows;
  private final List<Scene> scenes;

  private final ReferenceKeys keys;

  /**
   * @param rewordings what a person corrected in the words
   */
  Reading(Entry entry, List<Rewording> rewordings, CodeKeys codes, ReferenceKeys keys) {
    this.keys = keys;
    this.entry = entry;
    this.rows = new EntryRows(entry, rewordings, codes);
    this.scenes = scenes(entry.analysis());
  }

  String id() {
    return entry.id();
  }

  Analysis analysis() {
    return entry.analysis();
  }

  Metadata metadata() {
    return entry.analysis().metadata();
  }

  String text() {
    return entry.analysis().document().layout().text();
  }

  /** Whether the page of a place was read by OCR. */
  boolean recognised(Span span) {
    Layout layout = entry.analysis().document().layout();
    int page = layout.pageOf(span);
    return layout.pages().stream()
        .anyMatch(p -> p.number() == page && p.origin() == TextOrigin.OCR);
  }

  DocumentLabel label() {
    return rows.document().document();
  }

  /** The letterhead read like a citation of the document, with its key. */
  Optional<Reference> ownReference() {
    return printed(metadata().number())
        .flatMap(number -> OwnCode.reference(number, metadata()))
        .map(
            own -> {
              String key = keys.of(List.of(own), own.issuer()).getFirst();
              return own.resolved(key, Optional.empty());
            });
  }

  /** Paragraphs of body and notes with their figures. */
  List<Scene> scenes() {
    return scenes;
  }

  List<StoredMeasure> measures() {
    return rows.measures();
  }

  Evidence evidence(Span span) {
    return rows.evidence(span);
  }

  Evidence evidence(Scene scene, Figure figure) {
    return rows.evidence(figure.measure().span());
  }

  /** Its issuer in plain words, empty where none is known. */
  String issuer() {
    return Words.plain(label().issuer().orElse(""));
  }

  /** Whether it reports on a period; what laws and forms repeat is no mistake. */
  boolean report() {
    return metadata().type().filter(type -> type.value().equals("Báo cáo")).isPresent();
  }

  /** A field that stands in the letterhead or the signature block, not one taken from elsewhere. */
  static <T> Optional<Metadata.Field<T>> printed(Optional<Metadata.Field<T>> field) {
    return field.filter(f -> f.confidence() >= PRINTED);
  }

  private static List<Scene> scenes(Analysis analysis) {
    List<Scene> scenes = new ArrayList<>();
    TreeMap<Integer, Measure> measures = new TreeMap<>();
    analysis.measures().stream()
        .filter(measure -> measure.table().isEmpty())
        .forEach(measure -> measures.put(measure.span().start(), measure));
    for (Passage passage : analysis.document().passages()) {
      scenes.add(scene(passage, "body", measures));
    }
    for (Footnote note : analysis.document().footnotes()) {
      for (Passage passage : note.passages()) {
        scenes.add(scene(passage, "footnote " + note.mark(), measures));
      }
    }
    return List.copyOf(scenes);
  }

  private static Scene scene(
      Passage passage, String where, NavigableMap<Integer, Measure> measures) {
    List<Figure> figures = new ArrayList<>();
    int before = 0;
    for (Span piece : passage.spans()) {
      for (Map.Entry<Integer, Measure> at :
          measures.subMap(piece.start(), true, piece.end(), false).entrySet()) {
        int start = before + at.getKey() - piece.start();
        int end = Math.min(passage.text().length(), start + at.getValue().span().length());
        figures.add(new Figure(at.getValue(), start, end));
      }
      before += piece.length() + 1;
    }
    return new Scene(passage, where, figures);
  }
}
