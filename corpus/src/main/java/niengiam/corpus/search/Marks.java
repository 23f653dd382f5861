package niengiam.corpus.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.corpus.index.Analyzers;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.Words;
import niengiam.extractor.layout.Span;

/** Where a query matches in a text. For one search and one thread. */
final class Marks {
  /** A code reaches over this many syllables at most. */
  private static final int LONGEST_CODE = 12;

  private final List<Clause> clauses;
  private final boolean accents;
  private final CodeKeys codes;

  /** The words of the query cut into syllables once for all passages. */
  private final Map<String, List<Analyzers.Token>> wantedTokens = new HashMap<>();

  Marks(List<Clause> clauses, boolean accents, CodeKeys codes) {
    this.clauses = clauses.stream().filter(clause -> !clause.excluded()).toList();
    this.accents = accents;
    this.codes = codes;
  }

  /**
   * A match.
   *
   * @param clause which one of the query
   * @param whole a phrase or code, which counts as evidence by itself
   */
  record Mark(Span span, int clause, boolean whole) {}

  /** In reading order; ranges of the text. */
  List<Mark> in(String text) {
    List<Analyzers.Token> tokens = Analyzers.tokens(text);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      List<Mark> here = new ArrayList<>();
      boolean quoted = clauses.get(i).alternatives().size() == 1;
      for (boolean accented : accents ? new boolean[] {true, false} : new boolean[] {false}) {
        if (here.isEmpty()) {
          for (Clause.Unit unit : clauses.get(i).alternatives()) {
            find(unit, i, quoted, text, tokens, accented, here);
          }
        }
      }
      marks.addAll(here);
    }
    marks.sort((a, b) -> a.span().compareTo(b.span()));
    return marks;
  }

  private void find(
      Clause.Unit unit,
      int clause,
      boolean quoted,
      String text,
      List<Analyzers.Token> tokens,
      boolean accented,
      List<Mark> to) {
    switch (unit) {
      case Clause.Unit.Word word -> phrase(word.text(), clause, false, tokens, accented, to);
      case Clause.Unit.Phrase phrase -> phrase(phrase.text(), clause, quoted, tokens, accented, to);
      case Clause.Unit.All all -> {
        Set<String> wanted = new HashSet<>();
        wanted(all.text()).forEach(token -> wanted.add(form(token, accented)));
        for (Analyzers.Token token : tokens) {
          if (wanted.contains(form(token, accented))) {
            to.add(new Mark(token.span(), clause, false));
          }
        }
      }
      case Clause.Unit.Prefix prefix -> {
        String beginning = Words.plain(prefix.text());
        for (Analyzers.Token token : tokens) {
          if (token.plain().startsWith(beginning)) {
            to.add(new Mark(token.span(), clause, false));
          }
        }
      }
      case Clause.Unit.Code code -> {
        for (int i = 0; i < tokens.size(); i++) {
          Optional<Integer> end = codeEnd(code.key(), text, tokens, i);
          if (end.isPresent()) {
            Span span = new Span(tokens.get(i).span().start(), tokens.get(end.get()).span().end());
            to.add(new Mark(span, clause, true));
            i = end.get();
          }
        }
      }
    }
  }

  private Optional<Integer> codeEnd(
      String key, String text, List<Analyzers.Token> tokens, int from) {
    int start = tokens.get(from).span().start();
    if (!Character.isDigit(text.charAt(start))) {
      return Optional.empty();
    }
    for (int to = from; to < Math.min(tokens.size(), from + LONGEST_CODE); to++) {
      String candidate = text.substring(start, tokens.get(to).span().end());
      if (codes.keys(candidate).stream().anyMatch(k -> isOf(k, key))) {
        return Optional.of(to);
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(String key, String wanted) {
    return wanted.endsWith("|") ? key.startsWith(wanted) : key.equals(wanted);
  }

  private void phrase(
      String wanted,
      int clause,
      boolean whole,
      List<Analyzers.Token> tokens,
      boolean accented,
      List<Mark> to) {
    List<Analyzers.Token> words = wanted(wanted);
    for (int i = 0; i + words.size() <= tokens.size(); i++) {
      int n = 0;
      while (n < words.size()
          && form(tokens.get(i + n), accented).equals(form(words.get(n), accented))) {
        n++;
      }
      if (n == words.size()) {
        Span span = new Span(tokens.get(i).span().start(), tokens.get(i + n - 1).span().end());
        to.add(new Mark(span, clause, whole));
      }
    }
  }

  private List<Analyzers.Token> wanted(String text) {
    return wantedTokens.computeIfAbsent(text, Analyzers::tokens);
  }

  private static String form(Analyzers.Token token, boolean accented) {
    return accented ? token.accented() : token.plain();
  }
}
