package niengiam.corpus.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Footnote;
import niengiam.analyzer.structure.Passage;
import niengiam.analyzer.text.Sentences;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/** The sentence around a fact, rejoined over page ends, and what part of the document it is in. */
final class Proof {
  /** The last columns of every table of facts. */
  static final String COLUMNS =
      ",surface,sentence,where,section,document,path,page,x,y,width,height,start,end,rule,confidence";

  private final Layout layout;

  /** Every piece of every passage, by where it starts. */
  private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

  private record Piece(Passage passage, Span span, int offset) {}

  Proof(Document document) {
    layout = document.layout();
    document.passages().forEach(this::add);
    for (Footnote note : document.footnotes()) {
      note.passages().forEach(this::add);
    }
  }

  private void add(Passage passage) {
    int offset = 0;
    for (Span span : passage.spans()) {
      pieces.put(span.start(), new Piece(passage, span, offset));
      offset += span.length() + 1;
    }
  }

  String where(Span span) {
    return piece(span)
        .map(p -> p.passage().footnote().map(mark -> "footnote " + mark).orElse("body"))
        .orElse("table");
  }

  String sentence(Span span) {
    Optional<Piece> piece = piece(span);
    if (piece.isEmpty()) {
      return line(span);
    }
    String text = piece.get().passage().text();
    int at = piece.get().offset() + span.start() - piece.get().span().start();
    return Sentences.of(text).stream()
        .filter(sentence -> sentence.contains(at))
        .findFirst()
        .map(sentence -> sentence.of(text).strip())
        .orElse(text);
  }

  private Optional<Piece> piece(Span span) {
    Map.Entry<Integer, Piece> before = pieces.floorEntry(span.start());
    return before != null && before.getValue().span().contains(span.start())
        ? Optional.of(before.getValue())
        : Optional.empty();
  }

  /** The row of a table. */
  private String line(Span span) {
    return span.lineIn(layout.text()).of(layout.text()).strip();
  }
}
