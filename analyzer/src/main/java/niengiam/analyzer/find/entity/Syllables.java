package niengiam.analyzer.find.entity;

/**
 * The words that documents use again and again, each cut out and folded once. Threads share it
 * without a lock: a word is immutable, and one that two threads put in at once, or that finds no
 * room, is made again.
 */
public final class Syllables {
  /** Vietnamese has some 7,000 syllables; names, capitals and noise take the rest. */
  private static final int SLOTS = 1 << 16;

  private static final int MOST_PROBES = 8;

  /** Noise is not kept: no syllable has more than seven letters, and long numbers seldom recur. */
  private static final int LONGEST = 12;

  private static final int LONGEST_NUMBER = 3;

  private final Syllable.Openers openers;
  private final Syllable[] slots = new Syllable[SLOTS];

  public Syllables(OrganizationScanner organizations) {
    openers =
        syllable ->
            (PlaceScanner.opens(syllable) ? Syllable.OPENS_PLACE : 0)
                | (organizations.opens(syllable) ? Syllable.OPENS_ORGANIZATION : 0)
                | (PersonScanner.closes(syllable) ? Syllable.CLOSES_ADDRESS : 0)
                | (FamilyNames.start(syllable) ? Syllable.FAMILY_NAME : 0);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The word between two offsets. */
  Syllable of(String text, int from, int to) {
    if (to - from > (digit(text.charAt(from)) ? LONGEST_NUMBER : LONGEST)) {
      return new Syllable(text.substring(from, to), openers);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    for (int probe = 0; probe < MOST_PROBES; probe++) {
      Syllable known = slots[slot];
      if (known == null) {
        known = new Syllable(text.substring(from, to), openers);
        slots[slot] = known;
        return known;
      }
      if (known.word().length() == to - from && text.startsWith(known.word(), from)) {
        return known;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    return new Syllable(text.substring(from, to), openers);
  }
}
