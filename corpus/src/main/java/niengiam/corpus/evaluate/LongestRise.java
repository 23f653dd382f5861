package niengiam.corpus.evaluate;

import java.util.Arrays;

/** The longest rising subsequence, in n log n. */
final class LongestRise {
  private LongestRise() {}

  /** The indexes of its members in their order. */
  static int[] of(int[] values) {
    int[] tails = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (values[tails[middle]] < values[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[] rise = new int[length];
    Arrays.fill(rise, -1);
    int at = length == 0 ? -1 : tails[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      rise[i] = at;
      at = before[at];
    }
    return rise;
  }
}
