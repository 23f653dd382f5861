package niengiam.corpus.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import niengiam.corpus.index.Analyzers;

/** How well an indicator fits the words of a question. */
final class Wanted {
  private static final double WITHOUT_ACCENTS = 0.8;

  /** Less than half of the words is chance. */
  private static final double LEAST = 0.5;

  private final String typed;
  private final List<Analyzers.Token> words;

  Wanted(String typed) {
    this.typed = typed.strip();
    this.words = Analyzers.tokens(typed);
  }

  /** 0 does not fit; 2 is its id; else the greater the better, up to 1. */
  double score(String id, List<String> names) {
    if (words.isEmpty()) {
      return 1;
    }
    if (id.equals(typed)) {
      return 2;
    }
    return names.stream().mapToDouble(this::score).max().orElse(0);
  }

  private double score(String name) {
    Set<String> accented = new HashSet<>();
    Set<String> plain = new HashSet<>();
    Set<String> pairs = new HashSet<>();
    String before = "";
    for (Analyzers.Token token : Analyzers.tokens(name)) {
      accented.add(token.accented());
      plain.add(token.plain());
      pairs.add(before + " " + token.plain());
      before = token.plain();
    }
    double found = 0;
    Set<String> used = new HashSet<>();
    for (Analyzers.Token word : words) {
      if (accented.contains(word.accented())) {
        found++;
        used.add(word.plain());
      } else if (plain.contains(word.plain())) {
        found += WITHOUT_ACCENTS;
        used.add(word.plain());
      }
    }
    double ofWords = found / words.size();
    double ofName = plain.isEmpty() ? 0 : (double) used.size() / plain.size();
    return ofWords < LEAST ? 0 : 0.55 * ofWords + 0.25 * together(pairs) + 0.2 * ofName;
  }

  /**
   * Share of the neighbours of the question that are neighbours in the name: most words have two
   * syllables.
   */
  private double together(Set<String> pairs) {
    if (words.size() < 2) {
      return 1;
    }
    int kept = 0;
    for (int i = 1; i < words.size(); i++) {
      kept += pairs.contains(words.get(i - 1).plain() + " " + words.get(i).plain()) ? 1 : 0;
    }
    return (double) kept / (words.size() - 1);
  }
}
