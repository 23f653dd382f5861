package niengiam.analyzer.structure;

import java.util.List;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A footnote; it may run over several pages.
 *
 * @param mark in plain digits ("12"), or the sign ("*")
 * @param calls the marks in the body that call it; the first one is its anchor
 * @param spans one a contiguous piece of its text, without the opening mark
 * @param passages its paragraphs, rejoined
 */
public record Footnote(String mark, List<Span> calls, List<Span> spans, List<Passage> passages)
    implements Node {
  public Footnote {
    calls = List.copyOf(calls);
    spans = List.copyOf(spans);
    passages = List.copyOf(passages);
  }

  @Override
  public Span span() {
    return new Span(spans.getFirst().start(), spans.getLast().end());
  }

  public Optional<Span> anchor() {
    return calls.stream().findFirst();
  }
}
