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

  /**
   * A conversion has set the mark as plain digits, so that it must be guessed what they are: "năm
   * 20311".
   *
   * @param text of the layout
   */
  public boolean flattened(String text) {
    return anchor().map(a -> Character.isDigit(text.charAt(a.start()))).orElse(false);
  }

  public Optional<Span> anchor() {
    return calls.stream().findFirst();
  }
}
