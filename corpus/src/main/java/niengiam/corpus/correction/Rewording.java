package niengiam.corpus.correction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Span;

/**
 * Words that a person put in the place of those that were read.
 *
 * @param span of a text, never empty
 * @param text may be empty
 */
public record Rewording(Span span, String text) {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Words that are set against each other; longer texts are replaced as a whole. */
  private static final int MOST_WORDS = 1000;

  /**
   * The words in which two readings of one place differ, so that what stands between them keeps its
   * place. Words that are new or gone take their neighbour along, with the blank between.
   *
   * @param place of the first reading in its text, neither empty nor blank
   */
  static List<Rewording> between(Span place, String before, String after) {
    List<MatchResult> old = WORD.matcher(before).results().toList();
    List<MatchResult> now = WORD.matcher(after).results().toList();
    if (now.isEmpty() || old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
      return List.of(new Rewording(place, after.strip()));
    }
    Deque<Run> runs = new ArrayDeque<>();
    int i = 0;
    int j = 0;
    List<int[]> common = common(old, now);
    common.add(new int[] {old.size(), now.size()});
    for (int[] pair : common) {
      if (i < pair[0] || j < pair[1]) {
        boolean alone = i == pair[0] || j == pair[1];
        int left = alone && i > 0 && j > 0 ? 1 : 0;
        int right = alone && left == 0 ? 1 : 0;
        Run run = new Run(i - left, pair[0] + right, j - left, pair[1] + right);
        runs.add(
            !runs.isEmpty() && runs.getLast().oldTo() > run.oldFrom()
                ? runs.removeLast().upTo(run)
                : run);
      }
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    return runs.stream()
        .map(
            run ->
                new Rewording(
                    range(old, run.oldFrom(), run.oldTo()).shift(place.start()),
                    range(now, run.newFrom(), run.newTo()).of(after)))
        .toList();
  }

  /** Numbers of words that differ; the ends are behind the last. */
  private record Run(int oldFrom, int oldTo, int newFrom, int newTo) {
    Run upTo(Run next) {
      return new Run(oldFrom, next.oldTo, newFrom, next.newTo);
    }
  }

  private static Span range(List<MatchResult> words, int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  /** The longest row of words that both have, as pairs of their numbers. */
  private static List<int[]> common(List<MatchResult> old, List<MatchResult> now) {
    int[][] length = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        length[i][j] =
            same(old.get(i), now.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      if (same(old.get(i), now.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static boolean same(MatchResult one, MatchResult two) {
    return one.group().equals(two.group());
  }
}
