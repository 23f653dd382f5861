package niengiam.analyzer.find.entity;

/**
 * The different words of one document. A report uses a few thousand syllables again and again, so
 * each is cut out and folded once. For one thread.
 */
public final class Syllables {
  /** Noise has endlessly many words; they are not kept beyond this. */
  private static final int MOST = 1 << 16;

  private final Syllable.Openers openers;
  private Syllable[] slots = new Syllable[1 << 12];
  private int count;

  public Syllables(OrganizationScanner organizations) {
    openers =
        syllable ->
            (PlaceScanner.opens(syllable) ? Syllable.OPENS_PLACE : 0)
                | (organizations.opens(syllable) ? Syllable.OPENS_ORGANIZATION : 0)
                | (PersonScanner.opens(syllable) ? Syllable.OPENS_ADDRESS : 0);
  }

  /** The word between two offsets. */
  Syllable of(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = start(hash);
    while (slots[slot] != null) {
      String word = slots[slot].word();
      if (word.length() == to - from && text.startsWith(word, from)) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    Syllable syllable = new Syllable(text.substring(from, to), openers);
    if (count < MOST) {
      slots[slot] = syllable;
      count++;
      if (count * 2 > slots.length) {
        grow();
      }
    }
    return syllable;
  }

  private void grow() {
    Syllable[] full = slots;
    slots = new Syllable[full.length * 2];
    for (Syllable syllable : full) {
      if (syllable != null) {
        int slot = start(syllable.word().hashCode());
        while (slots[slot] != null) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = syllable;
      }
    }
  }

  private int start(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }
}
