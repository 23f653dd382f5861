package niengiam.corpus.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import niengiam.config.Abbreviation;
import niengiam.corpus.index.Analyzers;
import niengiam.corpus.index.Words;

/** Lets a short form find its long forms and a long form its short one. */
final class Abbreviations {
  private static final String VOWELS = "aeiouy";

  private final Map<String, List<String>> longForms = new HashMap<>();
  private final Map<String, List<String>> shortForms = new HashMap<>();
  private int longest = 1;

  Abbreviations(List<Abbreviation> rules) {
    for (Abbreviation rule : rules) {
      for (String longForm : rule.longForms()) {
        put(longForms, rule.shortForm(), longForm);
        put(shortForms, longForm, rule.shortForm());
        longest = Math.max(longest, Analyzers.tokens(longForm).size());
      }
    }
  }

  private static void put(Map<String, List<String>> forms, String from, String to) {
    List<String> known = forms.computeIfAbsent(Words.plain(from), k -> new ArrayList<>());
    if (!known.contains(to)) {
      known.add(to);
    }
  }

  /** The long forms of the short form that a word is, if it is one. */
  List<String> longForms(String word) {
    return isShortForm(word) ? longForms.getOrDefault(Words.plain(word), List.of()) : List.of();
  }

  /** The clauses with the other forms as alternatives. */
  List<Clause> expand(List<Clause> clauses) {
    List<Clause> expanded = new ArrayList<>();
    int i = 0;
    while (i < clauses.size()) {
      int taken = shorten(clauses, i, expanded);
      if (taken == 0) {
        expanded.add(lengthen(clauses.get(i)));
        taken = 1;
      }
      i += taken;
    }
    return expanded;
  }

  /** Number of clauses that make a long form beginning here, longest first; 0 when none does. */
  private int shorten(List<Clause> clauses, int from, List<Clause> to) {
    StringBuilder words = new StringBuilder();
    int best = 0;
    String bestWords = "";
    for (int i = from; i < clauses.size() && i - from < longest; i++) {
      if (!(word(clauses.get(i)) instanceof Clause.Unit.Word(String text))) {
        break;
      }
      words.append(words.isEmpty() ? "" : " ").append(text);
      if (shortForms.containsKey(Words.plain(words.toString()))) {
        best = i - from + 1;
        bestWords = words.toString();
      }
    }
    if (best > 0) {
      List<Clause.Unit> alternatives = new ArrayList<>();
      alternatives.add(new Clause.Unit.All(bestWords));
      for (String form : shortForms.get(Words.plain(bestWords))) {
        alternatives.add(new Clause.Unit.Phrase(form));
      }
      to.add(new Clause(alternatives, false));
    }
    return best;
  }

  private Clause lengthen(Clause clause) {
    if (!(word(clause) instanceof Clause.Unit.Word word)) {
      return clause;
    }
    List<Clause.Unit> alternatives = new ArrayList<>();
    alternatives.add(word);
    for (String form : longForms(word.text())) {
      alternatives.add(new Clause.Unit.Phrase(form));
    }
    return new Clause(alternatives, false);
  }

  private static Clause.Unit word(Clause clause) {
    return clause.excluded() || clause.alternatives().size() > 1
        ? new Clause.Unit.All("")
        : clause.alternatives().getFirst();
  }

  /** A short one that can be said as a syllable ("CA", "DAN") must be typed in capitals. */
  private static boolean isShortForm(String typed) {
    String plain = Words.plain(typed);
    boolean sayable = plain.length() <= 4 && plain.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    return !sayable && plain.length() > 1 || typed.equals(typed.toUpperCase(Locale.ROOT));
  }
}
