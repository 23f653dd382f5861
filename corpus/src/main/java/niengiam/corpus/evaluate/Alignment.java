package niengiam.corpus.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which token of one text is which of another. Runs of tokens that are unique in both anchor the
 * alignment; the gaps between anchors are aligned the same way, small ones by their longest common
 * subsequence. Time grows about linearly with the length of texts that resemble each other.
 */
final class Alignment {
  static final int NONE = -1;

  /** Gaps with fewer pairs of tokens are aligned exactly. */
  private static final long SMALL = 250_000;

  private static final int[] RUNS = {6, 3, 1};

  private final int[] a;
  private final int[] b;
  private final int[] map;

  private Alignment(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    map = new int[a.length];
    Arrays.fill(map, NONE);
  }

  /** For each token of the first list its place in the second one, or {@link #NONE}. */
  static int[] of(List<String> first, List<String> second) {
    Map<String, Integer> ids = new HashMap<>();
    Alignment alignment = new Alignment(number(first, ids), number(second, ids));
    alignment.align(0, first.size(), 0, second.size());
    alignment.pairReplaced();
    return alignment.map;
  }

  private static int[] number(List<String> tokens, Map<String, Integer> ids) {
    return tokens.stream().mapToInt(token -> ids.computeIfAbsent(token, t -> ids.size())).toArray();
  }

  private void align(int fromA, int toA, int fromB, int toB) {
    int startA = fromA;
    int startB = fromB;
    int endA = toA;
    int endB = toB;
    while (startA < endA && startB < endB && a[startA] == b[startB]) {
      map[startA++] = startB++;
    }
    while (startA < endA && startB < endB && a[endA - 1] == b[endB - 1]) {
      map[--endA] = --endB;
    }
    if (startA == endA || startB == endB) {
      return;
    }
    if ((long) (endA - startA) * (endB - startB) <= SMALL) {
      exact(startA, endA, startB, endB);
      return;
    }
    for (int run : RUNS) {
      int[] anchors = anchors(run, startA, endA, startB, endB);
      if (anchors.length > 0) {
        int lastA = startA;
        int lastB = startB;
        for (int anchor : anchors) {
          int place = map[anchor];
          align(lastA, anchor, lastB, place);
          lastA = anchor + 1;
          lastB = place + 1;
        }
        align(lastA, endA, lastB, endB);
        return;
      }
    }
  }

  /** Maps the first tokens of runs that are unique on both sides and in the same order. */
  private int[] anchors(int run, int startA, int endA, int startB, int endB) {
    Map<List<Integer>, Integer> once = unique(a, run, startA, endA);
    Map<List<Integer>, Integer> twin = unique(b, run, startB, endB);
    int[][] pairs =
        once.entrySet().stream()
            .filter(e -> e.getValue() >= 0 && twin.getOrDefault(e.getKey(), NONE) >= 0)
            .map(e -> new int[] {e.getValue(), twin.get(e.getKey())})
            .sorted((x, y) -> Integer.compare(x[0], y[0]))
            .toArray(int[][]::new);
    int[] kept = LongestRise.of(Arrays.stream(pairs).mapToInt(pair -> pair[1]).toArray());
    for (int index : kept) {
      map[pairs[index][0]] = pairs[index][1];
    }
    return Arrays.stream(kept).map(index -> pairs[index][0]).toArray();
  }

  /** The place of each run of tokens, or NONE where it occurs again. */
  private static Map<List<Integer>, Integer> unique(int[] tokens, int run, int start, int end) {
    Map<List<Integer>, Integer> places = new HashMap<>();
    for (int i = start; i + run <= end; i++) {
      List<Integer> key = Arrays.stream(tokens, i, i + run).boxed().toList();
      places.merge(key, i, (old, now) -> NONE);
    }
    return places;
  }

  private void exact(int startA, int endA, int startB, int endB) {
    int rows = endA - startA;
    int columns = endB - startB;
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        best[i][j] =
            a[startA + i] == b[startB + j]
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (a[startA + i] == b[startB + j]) {
        map[startA + i++] = startB + j++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Where as many tokens differ on both sides, each stands for the one in its place. */
  private void pairReplaced() {
    int last = NONE;
    for (int i = 0; i <= a.length; i++) {
      if (i == a.length || map[i] != NONE) {
        int place = i == a.length ? b.length : map[i];
        int before = last == NONE ? NONE : map[last];
        if (i - last == place - before) {
          for (int k = 1; k < i - last; k++) {
            map[last + k] = before + k;
          }
        }
        last = i;
      }
    }
  }
}
