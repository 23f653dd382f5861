package niengiam.analyzer.find.entity;

import niengiam.analyzer.text.Folding;

/** A word with what the scanners ask of it again and again. Immutable. */
final class Syllable {
  /** It may begin the head of a place, of an organisation, or close a form of address. */
  static final int OPENS_PLACE = 1;

  static final int OPENS_ORGANIZATION = 2;
  static final int CLOSES_ADDRESS = 4;
  static final int FAMILY_NAME = 8;

  private final String word;
  private final String key;
  private final String bare;
  private final boolean capital;
  private final boolean allCapitals;
  private final int kinds;

  Syllable(String word, Openers openers) {
    this.word = word;
    key = Folding.key(word);
    bare = Folding.bare(word);
    capital = Character.isUpperCase(word.charAt(0));
    allCapitals = capital && word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    kinds = openers.of(this);
  }

  /** Says what a word may open or close, once for each. */
  interface Openers {
    int of(Syllable syllable);
  }

  String word() {
    return word;
  }

  boolean capital() {
    return capital;
  }

  /** More than one letter and none in lower case. */
  boolean allCapitals() {
    return allCapitals;
  }

  boolean is(int kind) {
    return (kinds & kind) != 0;
  }

  /** The word without regard to case and tone placement. */
  String key() {
    return key;
  }

  /** The word without regard to case and accents. */
  String bare() {
    return bare;
  }
}
