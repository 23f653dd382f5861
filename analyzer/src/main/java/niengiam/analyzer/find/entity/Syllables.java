package niengiam.analyzer.find.entity;

import niengiam.analyzer.text.Folding;

/**
 * The different words of one document with their keys. A report uses a few thousand syllables again
 * and again, so each is cut out and folded once. For one thread.
 */
public final class Syllables {
  /** Noise has endlessly many words; they are not kept beyond this. */
  private static final int MOST = 1 << 16;

  private String[] words = new String[1 << 10];
  private String[] keys = new String[words.length];
  private int count;

  /** Where the word between two offsets is kept, or -1 where no more can be. */
  int slot(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = start(hash);
    while (words[slot] != null) {
      if (words[slot].length() == to - from && text.startsWith(words[slot], from)) {
        return slot;
      }
      slot = slot + 1 & words.length - 1;
    }
    if (count == MOST) {
      return -1;
    }
    if (++count * 2 > words.length) {
      grow();
      return slot(text, from, to);
    }
    words[slot] = text.substring(from, to);
    return slot;
  }

  String word(int slot) {
    return words[slot];
  }

  /** The word without regard to case and tone placement. */
  String key(int slot) {
    if (keys[slot] == null) {
      keys[slot] = Folding.key(words[slot]);
    }
    return keys[slot];
  }

  private void grow() {
    String[] oldWords = words;
    String[] oldKeys = keys;
    words = new String[oldWords.length * 2];
    keys = new String[words.length];
    count = 1;
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int slot = start(oldWords[i].hashCode());
        while (words[slot] != null) {
          slot = slot + 1 & words.length - 1;
        }
        words[slot] = oldWords[i];
        keys[slot] = oldKeys[i];
        count++;
      }
    }
  }

  private int start(int hash) {
    return (hash ^ hash >>> 15) & words.length - 1;
  }
}
