package niengiam.corpus.audit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.corpus.index.Words;

/** How far two texts say the same. */
final class Likeness {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

  private static final Set<String> EMPTY =
      Set.of("ve", "viec", "cua", "va", "cac", "tren", "trong", "nam", "o", "tai", "theo");

  private Likeness() {}

  /** The syllables of a phrase that bear meaning, without accents. */
  static Set<String> words(String phrase) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : Words.plain(phrase).split(" ", -1)) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Common words as a share of all words (Jaccard); 0 where one side is empty. */
  static double jaccard(Set<String> one, Set<String> two) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(two);
    int all = one.size() + two.size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }

  /** The years that a text names. */
  static Set<String> years(Set<String> words) {
    Set<String> years = new HashSet<>();
    for (String word : words) {
      Matcher year = YEAR.matcher(word);
      if (year.matches()) {
        years.add(word);
      }
    }
    return years;
  }
}
