package niengiam.analyzer.structure;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * One logical paragraph: several spans where page ends and footnotes cut it. Its text is the spans
 * joined by one blank each, so that finders read whole sentences.
 *
 * @param spans in reading order, each inside the layout text
 * @param section path of the section that it stands in; for a footnote, that of its call
 * @param footnote the mark of the note that it belongs to, or absent in the body
 */
public record Passage(
    List<Span> spans, String text, List<String> section, Optional<String> footnote)
    implements Node {
  public Passage {
    spans = List.copyOf(spans);
    section = List.copyOf(section);
  }

  public static Passage of(
      String layoutText, List<Span> spans, List<String> section, Optional<String> footnote) {
    StringBuilder joined = new StringBuilder();
    for (Span span : spans) {
      if (!joined.isEmpty()) {
        joined.append(' ');
      }
      joined.append(layoutText, span.start(), span.end());
    }
    return new Passage(spans, joined.toString(), section, footnote);
  }

  @Override
  public Span span() {
    if (spans.size() == 1) {
      return spans.getFirst();
    }
    return new Span(
        spans.stream().mapToInt(Span::start).min().orElse(0),
        spans.stream().mapToInt(Span::end).max().orElse(0));
  }

  /**
   * How far apart two offsets of the layout text stand as the passage is read: notes and page
   * numbers between its pieces do not count.
   */
  public int distance(int from, int to) {
    int distance = to - from;
    for (int i = 1; i < spans.size(); i++) {
      int end = spans.get(i - 1).end();
      int start = spans.get(i).start();
      if (from <= end && end < start && start <= to) {
        distance -= start - end;
      }
    }
    return distance;
  }

  /** The offset in the layout text of an offset in the passage text. */
  public int toLayout(int offset) {
    int rest = offset;
    for (Span span : spans) {
      if (rest < span.length()) {
        return span.start() + rest;
      }
      rest -= span.length();
      if (rest == 0) {
        return span.end();
      }
      rest--;
    }
    return spans.getLast().end();
  }

  /**
   * The span in the layout text of a range of the passage text. A range over a cut gives the span
   * from its first character to the end of the piece that it begins in, or its whole extent when
   * the pieces follow each other.
   */
  public Span toLayout(int start, int end) {
    int from = toLayout(start);
    int to = end == start ? from : toLayout(end - 1) + 1;
    for (Span span : spans) {
      if (span.contains(from)) {
        boolean cut = to < from || to > span.end();
        return new Span(from, cut ? span.end() : to);
      }
    }
    return new Span(from, Math.max(from, to));
  }
}
