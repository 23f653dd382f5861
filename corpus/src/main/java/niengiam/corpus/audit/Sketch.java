package niengiam.corpus.audit;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import niengiam.corpus.index.Words;

/**
 * The smallest hashes of the runs of four words of a text: texts that share most of them share most
 * of their words (bottom-k sketch).
 */
final class Sketch {
  private static final int RUN = 4;
  private static final int SIZE = 48;
  private static final int KEYS = 3;

  /** Ascending. */
  private final int[] hashes;

  private Sketch(int[] hashes) {
    this.hashes = hashes;
  }

  /** Years are left out: what is copied from last year's report mostly has its year mended. */
  static Sketch of(String text) {
    String[] words = Words.plain(text).replaceAll("\\b(?:19|20)\\d\\d\\b", "year").split(" ", -1);
    Set<Integer> hashes = new TreeSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      int hash = 17;
      for (int j = i; j < i + RUN; j++) {
        hash = hash * 31 + words[j].hashCode();
      }
      hashes.add(scatter(hash));
    }
    return new Sketch(hashes.stream().limit(SIZE).mapToInt(Integer::intValue).toArray());
  }

  /** Under which the text is looked for; texts that are nearly one share at least one of them. */
  int[] keys() {
    return Arrays.copyOf(hashes, Math.min(KEYS, hashes.length));
  }

  /** Common hashes as a share of those of both. */
  double like(Sketch other) {
    int common = 0;
    int i = 0;
    int j = 0;
    int seen = 0;
    int limit = Math.min(hashes.length, other.hashes.length);
    while (i < hashes.length && j < other.hashes.length && seen < limit) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      seen++;
    }
    return seen == 0 ? 0 : (double) common / seen;
  }

  /** Spreads hashes, so that the smallest ones are a fair choice. */
  private static int scatter(int hash) {
    int h = hash * 0x9E3779B1;
    h ^= h >>> 15;
    h *= 0x85EBCA77;
    return h ^ h >>> 13;
  }
}
