package niengiam.corpus.audit;

import java.util.List;
import java.util.Locale;
import niengiam.analyzer.structure.Passage;
import niengiam.extractor.layout.Span;

/**
 * A passage with the figures that stand in it, in the order of the text.
 *
 * @param where "body" or "footnote N"
 */
record Scene(Passage passage, String where, List<Figure> figures) {
  Scene {
    figures = List.copyOf(figures);
  }

  String text() {
    return passage.text();
  }

  /** The text between two offsets in lower case; empty when they stand the other way round. */
  String between(int from, int to) {
    return from < to ? text().substring(from, to).toLowerCase(Locale.ROOT) : "";
  }

  /** The place of a range of the passage in the text of the document. */
  Span place(int start, int end) {
    return passage.toLayout(start, end);
  }

  /** Where the sentence around an offset ends: a stop before a blank and a capital. */
  int sentenceEnd(int from) {
    String text = text();
    for (int i = from; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && text.charAt(i + 1) == ' ') {
        int next = i + 2;
        if (next >= text.length() || Character.isUpperCase(text.charAt(next))) {
          return i;
        }
      }
    }
    return text.length();
  }
}
