package niengiam.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.layout.Span;

/** A note while it is being read. */
final class RawNote {
  final String mark;
  final int opener;
  final List<Span> calls = new ArrayList<>();

  /** The logical paragraphs, each with its pieces. */
  final List<List<Span>> paragraphs = new ArrayList<>();

  RawNote(String mark, int opener) {
    this.mark = mark;
    this.opener = opener;
  }

  void add(Span span, boolean continues) {
    if (continues && !paragraphs.isEmpty()) {
      paragraphs.getLast().add(span);
    } else {
      List<Span> pieces = new ArrayList<>();
      pieces.add(span);
      paragraphs.add(pieces);
    }
  }

  List<Span> spans() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }
}
