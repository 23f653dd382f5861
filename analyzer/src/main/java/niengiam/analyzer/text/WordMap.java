package niengiam.analyzer.text;

import java.util.Map;

/**
 * Looks words up where they stand in a text, without cutting them out of it. Immutable.
 *
 * @param <V> what a word stands for
 */
public final class WordMap<V> {
  private final String[] words;
  private final Object[] values;
  private final int mask;

  public WordMap(Map<String, ? extends V> entries) {
    int size = Integer.highestOneBit(Math.max(8, entries.size())) * 4;
    words = new String[size];
    values = new Object[size];
    mask = size - 1;
    entries.forEach(this::put);
  }

  private void put(String word, V value) {
    int slot = slot(word.hashCode());
    while (words[slot] != null) {
      slot = slot + 1 & mask;
    }
    words[slot] = word;
    values[slot] = value;
  }

  /** What the characters between two offsets stand for, or {@code none}. */
  public V get(String text, int from, int to, V none) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = slot(hash);
    while (words[slot] != null) {
      String word = words[slot];
      if (word.length() == to - from && text.startsWith(word, from)) {
        @SuppressWarnings("unchecked")
        V value = (V) values[slot];
        return value;
      }
      slot = slot + 1 & mask;
    }
    return none;
  }

  /** As {@link #get}, of words in lower case that the text may write in capitals. */
  public V getLowered(String text, int from, int to, V none) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + Lower.of(text.charAt(i));
    }
    int slot = slot(hash);
    while (words[slot] != null) {
      String word = words[slot];
      if (word.length() == to - from && Lower.startsWith(text, from, word)) {
        @SuppressWarnings("unchecked")
        V value = (V) values[slot];
        return value;
      }
      slot = slot + 1 & mask;
    }
    return none;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }
}
