package niengiam.analyzer.parse;

import java.util.BitSet;
import java.util.List;
import niengiam.analyzer.text.Letter;

/** Which words a document prints side by side, known by their hash codes. */
final class WordPairs {
  /** Enough that few other words are taken for one that is asked for. */
  private static final int ASKED = 1 << 14;

  private long[] slots = new long[1024];
  private int count;

  private final BitSet firsts = new BitSet(ASKED);
  private final BitSet seconds = new BitSet(ASKED);

  private WordPairs() {}

  /**
   * @param firsts the only words that will be asked for as the first one of a pair
   * @param seconds the only words that will be asked for as the second one
   */
  static WordPairs in(List<Paragraph> paragraphs, List<String> firsts, List<String> seconds) {
    WordPairs pairs = new WordPairs();
    firsts.forEach(word -> pairs.firsts.set(bit(word.hashCode())));
    seconds.forEach(word -> pairs.seconds.set(bit(word.hashCode())));
    paragraphs.forEach(paragraph -> pairs.read(paragraph.text()));
    return pairs;
  }

  private static int bit(int word) {
    return (word ^ word >>> 16) & ASKED - 1;
  }

  boolean contains(int first, int second) {
    long pair = pair(first, second);
    return slots[slot(pair)] == pair;
  }

  private void read(String text) {
    boolean follows = false;
    int before = 0;
    int i = 0;
    while (i < text.length()) {
      if (!Letter.orDigit(text.charAt(i))) {
        follows &= text.charAt(i) == ' ';
        i++;
        continue;
      }
      int word = 0;
      while (i < text.length() && Letter.orDigit(text.charAt(i))) {
        word = 31 * word + text.charAt(i);
        i++;
      }
      if (follows && firsts.get(bit(before)) && seconds.get(bit(word))) {
        add(pair(before, word));
      }
      before = word;
      follows = true;
    }
  }

  private void add(long pair) {
    int slot = slot(pair);
    if (slots[slot] == pair) {
      return;
    }
    slots[slot] = pair;
    count++;
    if (count * 2 > slots.length) {
      long[] full = slots;
      slots = new long[full.length * 2];
      for (long known : full) {
        if (known != 0) {
          slots[slot(known)] = known;
        }
      }
    }
  }

  /** Where a pair is, or where it would be put. */
  private int slot(long pair) {
    int slot = (int) (pair * 0x9E37_79B9_7F4A_7C15L >>> 40) & slots.length - 1;
    while (slots[slot] != 0 && slots[slot] != pair) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static long pair(int first, int second) {
    long pair = ((long) first << 32) ^ (second & 0xFFFF_FFFFL);
    return pair == 0 ? 1 : pair;
  }
}
