package niengiam.corpus.search;

import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.layout.Span;

/**
 * The part of a text that shows best why it was found.
 *
 * @param window range of the text
 * @param marks ranges of the text inside the window, apart from each other
 * @param core range of the text that answers the query
 */
record Snippet(Span window, List<Span> marks, Span core) {
  /** Characters; about three printed lines. */
  private static final int LENGTH = 320;

  Snippet {
    marks = List.copyOf(marks);
  }

  static Snippet of(String text, List<Marks.Mark> found) {
    return in(window(text, found), text, found);
  }

  /** The part around a place that answers the query though its words do not. */
  static Snippet around(String text, List<Marks.Mark> found, Span place) {
    int most = Math.min(place.end(), place.start() + LENGTH / 2);
    Marks.Mark here = new Marks.Mark(new Span(place.start(), most), 0, true);
    Snippet snippet = in(window(text, List.of(here)), text, found);
    return new Snippet(snippet.window(), snippet.marks(), place);
  }

  private static Snippet in(Span window, String text, List<Marks.Mark> found) {
    List<Span> marks = new ArrayList<>();
    int from = text.length();
    int to = 0;
    boolean whole = false;
    for (Marks.Mark mark : found) {
      if (window.contains(mark.span())) {
        add(marks, mark.span());
        if (mark.whole() && !whole) {
          whole = true;
          from = mark.span().start();
          to = mark.span().end();
        } else if (mark.whole() == whole) {
          from = Math.min(from, mark.span().start());
          to = Math.max(to, mark.span().end());
        }
      }
    }
    Span core = from < to ? new Span(from, to) : window;
    return new Snippet(window, marks, core);
  }

  /** The window with the most different clauses, then the most marks, then the earliest. */
  private static Span window(String text, List<Marks.Mark> found) {
    if (text.length() <= LENGTH) {
      return new Span(0, text.length());
    }
    int best = 0;
    int bestScore = -1;
    int bestEnd = 0;
    for (int i = 0; i < found.size(); i++) {
      int start = found.get(i).span().start();
      long clauses = 0;
      int marks = 0;
      int end = start;
      for (int j = i; j < found.size() && found.get(j).span().end() - start <= LENGTH - 40; j++) {
        clauses |= 1L << (found.get(j).clause() & 63);
        marks++;
        end = Math.max(end, found.get(j).span().end());
      }
      int score = Long.bitCount(clauses) * 16 + Math.min(marks, 15);
      if (score > bestScore) {
        bestScore = score;
        best = start;
        bestEnd = end;
      }
    }
    int spare = LENGTH - (bestEnd - best);
    int start = Math.max(0, best - spare / 3);
    int end = Math.min(text.length(), Math.max(bestEnd, start + LENGTH));
    start = Math.max(0, Math.min(start, end - LENGTH));
    return new Span(blankAfter(text, start, best), blankBefore(text, end, bestEnd));
  }

  private static int blankAfter(String text, int from, int limit) {
    if (from == 0) {
      return 0;
    }
    int at = from;
    while (at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int blankBefore(String text, int from, int limit) {
    int at = from;
    while (at > limit && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static void add(List<Span> marks, Span span) {
    if (!marks.isEmpty() && marks.getLast().end() >= span.start()) {
      Span last = marks.removeLast();
      marks.add(new Span(last.start(), Math.max(last.end(), span.end())));
    } else {
      marks.add(span);
    }
  }
}
