package niengiam.analyzer.text;

import java.util.BitSet;

/**
 * Tells cheaply where one of many words may begin, by its first two letters; a few places too many
 * are told. Nearly all words of a running text begin none of those that are looked for.
 */
public final class Openings {
  private static final int BITS = 12;

  private final BitSet pairs = new BitSet(1 << BITS);
  private final BitSet alone = new BitSet(1 << BITS);

  /**
   * @param word in lower case
   */
  public void add(String word) {
    if (word.length() == 1) {
      alone.set(hash(word.charAt(0), ' '));
    } else {
      pairs.set(hash(word.charAt(0), word.charAt(1)));
    }
  }

  /** Whether one may begin at an offset, in capitals or small letters. */
  public boolean at(String text, int at) {
    char first = Lower.of(text.charAt(at));
    char second = at + 1 < text.length() ? Lower.of(text.charAt(at + 1)) : ' ';
    return pairs.get(hash(first, second)) || alone.get(hash(first, ' '));
  }

  private static int hash(char first, char second) {
    return (first * 31 ^ second * 7) & (1 << BITS) - 1;
  }
}
