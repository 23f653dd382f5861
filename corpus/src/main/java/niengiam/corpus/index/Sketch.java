package niengiam.corpus.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A few hundred bytes by which texts are compared without being read: of all pairs of neighbouring
 * words, accents aside, the least of each of many hash functions (A. Broder, "On the resemblance
 * and containment of documents", 1997). Pairs, since one misread word spoils two of them and not
 * more.
 */
public final class Sketch {
  private static final int HASHES = 128;

  /** Functions a band: texts half alike share one of the bands nearly always. */
  private static final int ROWS = 4;

  /** A text longer than this is known by its beginning. */
  private static final int MOST_WORDS = 200_000;

  private final int[] least;

  private Sketch(int[] least) {
    this.least = least;
  }

  public static Sketch of(String text) {
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    long before = 0;
    int words = 0;
    for (int i = 0; i < text.length() && words < MOST_WORDS; ) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      long word = hash(Spelling.plain(text.substring(start, i)));
      if (words++ > 0) {
        lower(least, mixed(before * 31 + word));
      }
      before = word;
    }
    return new Sketch(least);
  }

  private static void lower(int[] least, long pair) {
    for (int k = 0; k < HASHES; k++) {
      int value = (int) (mixed(pair + k * 0x9e3779b97f4a7c15L) >>> 33);
      if (value < least[k]) {
        least[k] = value;
      }
    }
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Spreads every bit over all (the finaliser of SplitMix64). */
  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  static Sketch of(byte[] stored) {
    int[] least = new int[HASHES];
    ByteBuffer.wrap(stored).asIntBuffer().get(least);
    return new Sketch(least);
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(HASHES * Integer.BYTES);
    bytes.asIntBuffer().put(least);
    return bytes.array();
  }

  /** Terms of which texts that are alike share some. */
  List<String> bands() {
    List<String> bands = new ArrayList<>();
    for (int from = 0; from < HASHES; from += ROWS) {
      bands.add(from + ":" + Arrays.hashCode(Arrays.copyOfRange(least, from, from + ROWS)));
    }
    return bands;
  }

  /** Which part of their word pairs two texts share, 0 to 1, give or take 0.05. */
  public double likeness(Sketch other) {
    int same = 0;
    for (int k = 0; k < HASHES; k++) {
      same += least[k] == other.least[k] ? 1 : 0;
    }
    return (double) same / HASHES;
  }

  /** Whether there is a pair of words at all. */
  boolean empty() {
    return least[0] == Integer.MAX_VALUE;
  }
}
