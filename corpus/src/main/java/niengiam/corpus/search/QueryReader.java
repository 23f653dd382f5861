package niengiam.corpus.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.corpus.index.Analyzers;
import niengiam.corpus.index.CodeKeys;

/** Reads what a user typed. Nothing that can be typed is an error. */
final class QueryReader {
  /** Bounds the work that a query can cause. */
  private static final int LONGEST_QUERY = 2_000;

  private final CodeWords codes;

  QueryReader(CodeKeys codes) {
    this.codes = new CodeWords(codes);
  }

  List<Clause> read(String typed) {
    String query = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    query = query.length() <= LONGEST_QUERY ? query : query.substring(0, LONGEST_QUERY);
    List<Clause> clauses = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean excluded = false;
    int i = 0;
    while (i < query.length()) {
      char c = query.charAt(i);
      if (isQuote(c)) {
        int end = closing(query, i + 1);
        addWords(words, clauses);
        add(clauses, new Clause.Unit.Phrase(query.substring(i + 1, end)), excluded);
        excluded = false;
        i = end + 1;
      } else if (Character.isWhitespace(c)) {
        i++;
      } else {
        int end = i;
        while (end < query.length()
            && !Character.isWhitespace(query.charAt(end))
            && !(isQuote(query.charAt(end)) && end > i)) {
          end++;
        }
        String word = query.substring(i, end);
        boolean quoteNext = end < query.length() && isQuote(query.charAt(end));
        if (word.equals("-") && quoteNext) {
          excluded = true;
        } else if (word.length() > 1
            && word.charAt(0) == '-'
            && Character.isLetter(word.charAt(1))) {
          addWords(words, clauses);
          add(clauses, unit(word.substring(1)), true);
        } else {
          words.add(word);
        }
        i = end;
      }
    }
    addWords(words, clauses);
    return joined(clauses);
  }

  /** Codes first, since their pieces are no words. */
  private void addWords(List<String> words, List<Clause> clauses) {
    int i = 0;
    while (i < words.size()) {
      Optional<CodeWords.Code> code = codes.next(words, i);
      int end = code.map(CodeWords.Code::from).orElse(words.size());
      words.subList(i, end).forEach(word -> add(clauses, unit(word), false));
      if (code.isPresent()) {
        clauses.add(clause(code.get()));
        end = code.get().to();
      }
      i = end;
    }
    words.clear();
  }

  private static Clause clause(CodeWords.Code code) {
    List<Clause.Unit> alternatives = new ArrayList<>();
    code.keys().forEach(key -> alternatives.add(new Clause.Unit.Code(code.text(), key)));
    if (!code.certain()) {
      alternatives.add(new Clause.Unit.All(code.text()));
    }
    return new Clause(alternatives, false);
  }

  private static Clause.Unit unit(String word) {
    if (word.length() > 1 && word.endsWith("*")) {
      String beginning = word.substring(0, word.length() - 1);
      if (Analyzers.tokens(beginning).size() == 1) {
        return new Clause.Unit.Prefix(beginning);
      }
    }
    return new Clause.Unit.Word(word);
  }

  private static void add(List<Clause> clauses, Clause.Unit unit, boolean excluded) {
    if (!Analyzers.tokens(unit.text()).isEmpty()) {
      clauses.add(new Clause(List.of(unit), excluded));
    }
  }

  /** Clauses around OR become one; an OR at either end is left out. */
  private static List<Clause> joined(List<Clause> clauses) {
    List<Clause> joined = new ArrayList<>();
    boolean or = false;
    for (Clause clause : clauses) {
      if (clause.alternatives().getFirst() instanceof Clause.Unit.Word(String text)
          && text.equals("OR")) {
        or = true;
      } else if (or && !joined.isEmpty() && !clause.excluded() && !joined.getLast().excluded()) {
        List<Clause.Unit> both = new ArrayList<>(joined.removeLast().alternatives());
        both.addAll(clause.alternatives());
        joined.add(new Clause(both, false));
        or = false;
      } else {
        joined.add(clause);
        or = false;
      }
    }
    return joined;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»';
  }

  private static int closing(String query, int from) {
    int end = from;
    while (end < query.length() && !isQuote(query.charAt(end))) {
      end++;
    }
    return end;
  }
}
