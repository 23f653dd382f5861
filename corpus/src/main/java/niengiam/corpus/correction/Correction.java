package niengiam.corpus.correction;

import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * A correction of one place of a document.
 *
 * @param span in the text that the document had when it was corrected
 * @param surface the text of the span at that time
 */
public record Correction(Span span, String surface, Change change) {
  /** Another reading adds or drops some lines of a page, seldom more. */
  private static final int FARTHEST = 4000;

  /** A correction of the whole words that a span touches. */
  public static Correction at(Span span, String text, Change change) {
    int start = span.start();
    int end = span.end();
    while (joins(text, start - 1) && joins(text, start)) {
      start--;
    }
    while (joins(text, end - 1) && joins(text, end)) {
      end++;
    }
    Span whole = new Span(start, end);
    return new Correction(whole, whole.of(text), change);
  }

  /** Where the place is in a text of the document, nearest to where it was; empty when nowhere. */
  public Optional<Span> in(String text) {
    if (text.startsWith(surface, span.start()) && isWhole(text, span)) {
      return Optional.of(span);
    }
    Optional<Span> nearest = Optional.empty();
    int at = text.indexOf(surface, Math.max(0, span.start() - FARTHEST));
    while (at >= 0 && at <= span.start() + FARTHEST) {
      Span found = new Span(at, at + surface.length());
      if (isWhole(text, found)
          && nearest.map(other -> distance(found) < distance(other)).orElse(true)) {
        nearest = Optional.of(found);
      }
      at = text.indexOf(surface, at + 1);
    }
    return nearest;
  }

  private int distance(Span other) {
    return Math.abs(other.start() - span.start());
  }

  /** Whether a place is no part of a longer word or number: the 5 of "25" is another figure. */
  private static boolean isWhole(String text, Span span) {
    return !(joins(text, span.start() - 1) && joins(text, span.start()))
        && !(joins(text, span.end() - 1) && joins(text, span.end()));
  }

  private static boolean joins(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
