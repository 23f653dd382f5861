package niengiam.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.corpus.index.Analyzers;
import niengiam.corpus.index.Fields;
import niengiam.corpus.index.Spelling;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * A better spelling from the words of the archive. Most mistyped syllables are syllables too, so
 * what decides is whether a syllable stands next to its neighbours anywhere.
 */
final class Suggestion {
  private static final int LONGEST_QUERY = 12;
  private static final int CANDIDATES = 12;

  private final IndexSearcher searcher;
  private final String field;
  private final List<String> terms = new ArrayList<>();

  private Suggestion(IndexSearcher searcher, boolean accents, List<Analyzers.Token> words) {
    this.searcher = searcher;
    this.field = accents ? Fields.TEXT : Fields.PLAIN;
    words.forEach(word -> terms.add(accents ? word.accented() : word.plain()));
  }

  static Optional<String> of(String query, IndexSearcher searcher) throws IOException {
    List<Analyzers.Token> words = Analyzers.tokens(query);
    if (words.isEmpty() || words.size() > LONGEST_QUERY) {
      return Optional.empty();
    }
    boolean accents = Spelling.hasAccents(query);
    return new Suggestion(searcher, accents, words).better(query, words);
  }

  private Optional<String> better(String query, List<Analyzers.Token> words) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(2);
    checker.setMinPrefix(1);
    checker.setAccuracy(0.3f);
    checker.setMaxQueryFrequency(0);
    StringBuilder mended = new StringBuilder(query);
    boolean changed = false;
    for (int i = words.size() - 1; i >= 0; i--) {
      Analyzers.Token word = words.get(i);
      Optional<String> other = Optional.empty();
      if (word.plain().chars().allMatch(Character::isLetter)) {
        other = other(checker, i);
      }
      if (other.isPresent()) {
        terms.set(i, other.get());
        mended.replace(word.span().start(), word.span().end(), ToneMark.print(other.get()));
        changed = true;
      }
    }
    return changed ? Optional.of(mended.toString()) : Optional.empty();
  }

  private Optional<String> other(DirectSpellChecker checker, int i) throws IOException {
    String term = terms.get(i);
    boolean known = searcher.getIndexReader().docFreq(new Term(field, term)) > 0;
    int now = neighbours(i, term);
    if (known && (now > 0 || terms.size() == 1)) {
      return Optional.empty();
    }
    SuggestWord[] near =
        checker.suggestSimilar(
            new Term(field, term),
            CANDIDATES,
            searcher.getIndexReader(),
            SuggestMode.SUGGEST_ALWAYS);
    String best = "";
    int most = now;
    for (SuggestWord candidate : near) {
      int here = neighbours(i, candidate.string);
      if (here > most || !known && best.isEmpty()) {
        most = here;
        best = candidate.string;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** How often the term stands next to its neighbours of the query. */
  private int neighbours(int i, String term) throws IOException {
    int count = 0;
    if (i > 0) {
      count += searcher.count(new PhraseQuery(field, terms.get(i - 1), term));
    }
    if (i + 1 < terms.size()) {
      count += searcher.count(new PhraseQuery(field, term, terms.get(i + 1)));
    }
    return count;
  }
}
