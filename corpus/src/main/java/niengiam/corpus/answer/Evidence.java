package niengiam.corpus.answer;

import java.util.List;
import niengiam.extractor.layout.Span;

/**
 * The place that proves an answer.
 *
 * @param page from 1
 * @param span half-open range {@code [start, end]} of the document's text
 * @param surface the text of the span
 * @param sentence the whole sentence, rejoined over page ends
 * @param where "body", "footnote N" or "table"
 * @param corrected whether a person corrected the fact, or words of the sentence
 */
public record Evidence(
    DocumentLabel document,
    int page,
    List<Integer> span,
    String surface,
    String sentence,
    String where,
    boolean corrected) {
  public Evidence {
    span = List.copyOf(span);
  }

  /** The two numbers that answers print for a span. */
  public static List<Integer> range(Span span) {
    return List.of(span.start(), span.end());
  }
}
