package niengiam.analyzer.parse;

import java.util.List;
import java.util.function.IntPredicate;

/** Finds where the body goes on behind a zone of notes. */
final class Resumption {
  /** How far it looks; a page does not hold more paragraphs. */
  private static final int MAX_RUN = 40;

  private final List<Paragraph> paragraphs;
  private final IntPredicate border;
  private final Flow flow;

  /**
   * @param border true for a paragraph that no sentence can run over: a heading, or the opening of
   *     a note
   */
  Resumption(List<Paragraph> paragraphs, IntPredicate border, Flow flow) {
    this.paragraphs = paragraphs;
    this.border = border;
    this.flow = flow;
  }

  /**
   * The first paragraph of the body from {@code i} on.
   *
   * @param openBody the paragraph of the body that waits for its continuation, or -1
   * @param openNote the piece of the note that does, or -1
   */
  int find(int i, int openBody, int openNote) {
    int end = i;
    while (end < paragraphs.size() && end - i < MAX_RUN && !border.test(end)) {
      end++;
    }
    if (end == i) {
      return i;
    }
    return openBody >= 0
        ? continuation(i, end, openBody, openNote)
        : afterSentence(i, end, openNote);
  }

  /** The body waits for its continuation: everything before that belongs to the note. */
  private int continuation(int i, int end, int openBody, int openNote) {
    Paragraph left = paragraphs.get(openBody);
    int lower = end;
    for (int k = i; k < end && lower == end; k++) {
      boolean ofNeighbour = k > i && Flow.open(paragraphs.get(k - 1));
      if (Flow.resumes(paragraphs.get(k)) && !ofNeighbour) {
        lower = k;
      }
    }
    for (int k = i; k < Math.min(lower, end); k++) {
      if (Flow.opens(left.text()) && Flow.closes(paragraphs.get(k).text())) {
        return k;
      }
    }
    boolean ofNote =
        lower == i
            && openNote >= 0
            && !flow.known(left, paragraphs.get(i))
            && flow.known(paragraphs.get(openNote), paragraphs.get(i));
    if (ofNote) {
      return i + 1 < end ? continuation(i + 1, end, openBody, -1) : i + 1;
    }
    if (lower < end) {
      return lower;
    }
    for (int k = i; k < Math.min(i + 4, end) && !paragraphs.get(k).bullet(); k++) {
      if (flow.known(left, paragraphs.get(k))) {
        return k;
      }
    }
    return i;
  }

  /**
   * The body ended with a sentence: the next paragraph is body again, unless one further down is
   * cut and its other half stands behind the body of the next page.
   */
  private int afterSentence(int i, int end, int openNote) {
    if (openNote >= 0 && Flow.resumes(paragraphs.get(i))) {
      return i + 1;
    }
    for (int k = i; k < end && !paragraphs.get(k).bullet(); k++) {
      if (Flow.open(paragraphs.get(k)) && otherHalfIsFar(k)) {
        return k + 1;
      }
    }
    return i;
  }

  private boolean otherHalfIsFar(int cut) {
    Paragraph left = paragraphs.get(cut);
    int next = cut + 1;
    if (next >= paragraphs.size() || border.test(next) || Flow.resumes(paragraphs.get(next))) {
      return false;
    }
    for (int k = next + 1; k < Math.min(paragraphs.size(), cut + MAX_RUN); k++) {
      Paragraph right = paragraphs.get(k);
      if (!border.test(k) && Flow.resumes(right)) {
        return flow.known(left, right) || !Flow.open(paragraphs.get(k - 1));
      }
    }
    return false;
  }

  /** The first paragraph of the body behind a zone goes on with the sentence above the zone. */
  boolean continuesBody(int openBody, int i) {
    Paragraph left = paragraphs.get(openBody);
    Paragraph right = paragraphs.get(i);
    return !border.test(i)
        && !right.bullet()
        && !right.afterTable()
        && (Flow.resumes(right)
            || Flow.leads(left)
            || flow.known(left, right)
            || Flow.opens(left.text()) && Flow.closes(right.text()));
  }
}
