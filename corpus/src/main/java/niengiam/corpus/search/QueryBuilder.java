package niengiam.corpus.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import niengiam.corpus.index.Analyzers;
import niengiam.corpus.index.Fields;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.Spelling;
import niengiam.corpus.index.Words;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Clauses to a Lucene query. */
final class QueryBuilder {
  /** The document itself stands before all that cite it. */
  private static final float OWN_CODE = 1_000;

  private static final float CITED_CODE = 100;
  private static final float WITHOUT_ACCENTS = 0.3f;
  private static final float PAIR = 0.4f;

  private final boolean accents;
  private final boolean plainToo;

  private QueryBuilder(boolean accents, boolean plainToo) {
    this.accents = accents;
    this.plainToo = plainToo;
  }

  /**
   * @param strict few words may be missing; else most of them
   */
  static Query of(List<Clause> clauses, boolean accents, boolean strict, SearchRequest request) {
    // A single syllable without its accents would find more of others than of itself.
    QueryBuilder builder = new QueryBuilder(accents, !accents || !strict || clauses.size() > 1);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(builder.wanted(clauses, strict), Occur.MUST);
    for (Clause clause : clauses) {
      if (clause.excluded()) {
        all.add(builder.clause(clause), Occur.MUST_NOT);
      }
    }
    filter(all, request);
    return all.build();
  }

  private Query wanted(List<Clause> clauses, boolean strict) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    List<String> ownKeys = new ArrayList<>();
    int count = 0;
    for (Clause clause : clauses) {
      if (!clause.excluded()) {
        words.add(clause(clause), Occur.SHOULD);
        count++;
        for (Clause.Unit unit : clause.alternatives()) {
          if (unit instanceof Clause.Unit.Code code) {
            ownKeys.add(code.key());
          }
        }
      }
    }
    if (count == 0) {
      return IndexSearch.kind(Fields.Kind.PASSAGE);
    }
    words.setMinimumNumberShouldMatch(strict ? needed(count) : (count + 3) / 4);
    BooleanQuery.Builder passage = new BooleanQuery.Builder();
    passage.add(IndexSearch.kind(Fields.Kind.PASSAGE), Occur.FILTER);
    passage.add(words.build(), Occur.MUST);
    pairs(clauses, passage);
    BooleanQuery.Builder wanted = new BooleanQuery.Builder();
    wanted.add(passage.build(), Occur.SHOULD);
    for (String key : ownKeys) {
      wanted.add(constant(IndexSearch.code(Fields.OWN_CODE, key), OWN_CODE), Occur.SHOULD);
    }
    return wanted.build();
  }

  /** All of up to four words; of a question, which is longer, a third. */
  private static int needed(int count) {
    return count <= 4 ? count : count <= 8 ? count * 3 / 4 : count * 3 / 10;
  }

  /** Neighbours in the query are worth more as neighbours in the text. */
  private void pairs(List<Clause> clauses, BooleanQuery.Builder to) {
    if (!accents) {
      return;
    }
    String before = "";
    for (Clause clause : clauses) {
      Clause.Unit unit = clause.alternatives().getFirst();
      boolean words = unit instanceof Clause.Unit.Word || unit instanceof Clause.Unit.All;
      if (clause.excluded() || !words) {
        before = "";
        continue;
      }
      for (Analyzers.Token token : Analyzers.tokens(unit.text())) {
        if (!before.isEmpty()) {
          Term pair = new Term(Fields.PAIRS, before + " " + token.accented());
          to.add(new BoostQuery(new TermQuery(pair), PAIR), Occur.SHOULD);
        }
        before = token.accented();
      }
    }
  }

  private Query clause(Clause clause) {
    if (clause.alternatives().size() == 1) {
      return unit(clause.alternatives().getFirst());
    }
    return new DisjunctionMaxQuery(clause.alternatives().stream().map(this::unit).toList(), 0.1f);
  }

  private Query unit(Clause.Unit unit) {
    return switch (unit) {
      case Clause.Unit.Word word -> phrase(word.text(), false);
      case Clause.Unit.Phrase phrase -> phrase(phrase.text(), true);
      case Clause.Unit.All all -> {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        for (Analyzers.Token token : Analyzers.tokens(all.text())) {
          every.add(word(token), Occur.MUST);
        }
        yield every.build();
      }
      case Clause.Unit.Prefix prefix ->
          new PrefixQuery(new Term(Fields.PLAIN, Words.plain(prefix.text())));
      case Clause.Unit.Code code ->
          new DisjunctionMaxQuery(
              List.of(
                  constant(IndexSearch.code(Fields.CODE, code.key()), CITED_CODE),
                  phrase(code.text(), false)),
              0);
    };
  }

  /** One word, or the pieces of one ("KT-XH"), or a quoted phrase, which means its accents. */
  private Query phrase(String text, boolean quoted) {
    List<Analyzers.Token> tokens = Analyzers.tokens(text);
    if (tokens.size() == 1) {
      return quoted && Spelling.hasAccents(text)
          ? new TermQuery(new Term(Fields.TEXT, tokens.getFirst().accented()))
          : word(tokens.getFirst());
    }
    PhraseQuery.Builder accented = new PhraseQuery.Builder();
    PhraseQuery.Builder plain = new PhraseQuery.Builder();
    for (Analyzers.Token token : tokens) {
      accented.add(new Term(Fields.TEXT, token.accented()));
      plain.add(new Term(Fields.PLAIN, token.plain()));
    }
    return Spelling.hasAccents(text) ? accented.build() : plain.build();
  }

  private Query word(Analyzers.Token token) {
    Query plain = new TermQuery(new Term(Fields.PLAIN, token.plain()));
    if (!accents) {
      return plain;
    }
    Query accented = new TermQuery(new Term(Fields.TEXT, token.accented()));
    if (!plainToo) {
      return accented;
    }
    return new DisjunctionMaxQuery(List.of(accented, new BoostQuery(plain, WITHOUT_ACCENTS)), 0);
  }

  private static void filter(BooleanQuery.Builder all, SearchRequest request) {
    request
        .type()
        .ifPresent(
            type -> {
              BooleanQuery.Builder either = new BooleanQuery.Builder();
              either.add(new TermQuery(new Term(Fields.TYPE_KEY, Words.plain(type))), Occur.SHOULD);
              either.add(
                  new TermQuery(new Term(Fields.TYPE_KEY, Spelling.accented(type))), Occur.SHOULD);
              all.add(either.build(), Occur.FILTER);
            });
    request
        .issuer()
        .ifPresent(
            issuer -> {
              BooleanQuery.Builder either = new BooleanQuery.Builder();
              either.add(
                  new TermQuery(new Term(Fields.ISSUER_KEY, Spelling.accented(issuer))),
                  Occur.SHOULD);
              PhraseQuery.Builder name = new PhraseQuery.Builder();
              for (Analyzers.Token token : Analyzers.tokens(issuer)) {
                name.add(new Term(Fields.ISSUER_WORDS, token.plain()));
              }
              either.add(name.build(), Occur.SHOULD);
              all.add(either.build(), Occur.FILTER);
            });
    if (request.fromYear().isPresent() || request.toYear().isPresent()) {
      all.add(
          IntPoint.newRangeQuery(
              Fields.YEAR_RANGE,
              request.fromYear().orElse(Integer.MIN_VALUE),
              request.toYear().orElse(Integer.MAX_VALUE)),
          Occur.FILTER);
    }
    request
        .in()
        .ifPresent(
            part ->
                all.add(
                    new TermQuery(new Term(Fields.WHERE, part.name().toLowerCase(Locale.ROOT))),
                    Occur.FILTER));
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
