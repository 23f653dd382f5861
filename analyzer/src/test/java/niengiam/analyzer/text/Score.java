package niengiam.analyzer.text;

import java.util.Set;
import niengiam.extractor.layout.Span;

/** Exact spans found against spans wanted. */
final class Score {
  private int gold;
  private int found;
  private int right;

  void add(Marked document, String kind, Set<Span> spans) {
    Set<Span> wanted = document.of(kind);
    Set<Span> optional = document.of("optional");
    gold += wanted.size();
    for (Span span : spans) {
      if (wanted.contains(span)) {
        right++;
        found++;
      } else if (optional.stream().noneMatch(o -> o.equals(span) || touch(o, span))) {
        found++;
      }
    }
  }

  static boolean touch(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  int gold() {
    return gold;
  }

  int found() {
    return found;
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  double f1() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }
}
