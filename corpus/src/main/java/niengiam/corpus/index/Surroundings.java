package niengiam.corpus.index;

import java.util.List;
import niengiam.analyzer.text.Sentences;
import niengiam.extractor.layout.Span;

/**
 * The sentence around a place of a passage. The facts of a passage come one after the other, so the
 * sentences of the last text that was asked for are kept.
 */
final class Surroundings {
  /** A sentence of these reports fills a page at most; longer ones are cut around the place. */
  private static final int LONGEST = 4_000;

  private String text = "";
  private List<Span> sentences = List.of();

  /** From the sentence in which the place begins to that in which it ends. */
  Span around(String passage, Span place) {
    if (!passage.equals(text)) {
      text = passage;
      sentences = Sentences.of(passage);
    }
    int from = Math.min(place.start(), passage.length());
    int to = Math.min(Math.max(from, place.end()), passage.length());
    int first = lastFrom(from);
    int last = lastFrom(Math.max(from, to - 1));
    int start = first < 0 ? from : Math.min(from, sentences.get(first).start());
    int end = last < 0 ? to : Math.max(to, sentences.get(last).end());
    return new Span(Math.max(start, from - LONGEST), Math.min(end, to + LONGEST));
  }

  /** The last sentence that begins at a place or before it; -1 where there is none. */
  private int lastFrom(int at) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
