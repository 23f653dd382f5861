package niengiam.analyzer.find.entity;

import java.util.Optional;
import niengiam.analyzer.text.Folding;

/** A word of a document, with what the scanners ask of it again and again. For one thread. */
final class Syllable {
  /** It may begin the head of a place, of an organisation, or a form of address. */
  static final int OPENS_PLACE = 1;

  static final int OPENS_ORGANIZATION = 2;
  static final int OPENS_ADDRESS = 4;

  private final String word;
  private final boolean allCapitals;
  private final int opens;
  private Optional<String> key = Optional.empty();
  private Optional<String> bare = Optional.empty();

  Syllable(String word, Openers openers) {
    this.word = word;
    allCapitals = word.length() > 1 && capital() && word.chars().noneMatch(Character::isLowerCase);
    opens = openers.of(this);
  }

  /** Says what a word may open, once for each. */
  interface Openers {
    int of(Syllable syllable);
  }

  String word() {
    return word;
  }

  boolean capital() {
    return Character.isUpperCase(word.charAt(0));
  }

  /** More than one letter and none in lower case. */
  boolean allCapitals() {
    return allCapitals;
  }

  boolean opens(int what) {
    return (opens & what) != 0;
  }

  /** The word without regard to case and tone placement. */
  String key() {
    if (key.isEmpty()) {
      key = Optional.of(Folding.key(word));
    }
    return key.get();
  }

  /** The word without regard to case and accents. */
  String bare() {
    if (bare.isEmpty()) {
      bare = Optional.of(Folding.bare(word));
    }
    return bare.get();
  }
}
