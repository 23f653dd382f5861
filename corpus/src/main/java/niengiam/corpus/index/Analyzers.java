package niengiam.corpus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import niengiam.extractor.layout.Span;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How each field is cut into terms: by syllable, since Vietnamese writes each one apart. */
public final class Analyzers {
  /** More than any phrase may leave out. */
  private static final int GAP = 100;

  private static final Analyzer ACCENTED = new Syllables(Spelling::accented, false);

  private Analyzers() {}

  /** The analyzer of writing and of querying. */
  public static Analyzer all() {
    Analyzer plain = new Syllables(Spelling::plain, false);
    Analyzer pairs = new Syllables(Spelling::accented, true);
    return new PerFieldAnalyzerWrapper(
        new KeywordAnalyzer(),
        Map.of(
            Fields.TEXT,
            ACCENTED,
            Fields.PLAIN,
            plain,
            Fields.PAIRS,
            pairs,
            Fields.ISSUER_WORDS,
            plain));
  }

  /** The syllables of a text with their ranges in it. */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = ACCENTED.tokenStream(Fields.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        Span span = new Span(offset.startOffset(), offset.endOffset());
        tokens.add(new Token(term.toString(), Spelling.plain(span.of(text)), span));
      }
      stream.end();
    } catch (IOException e) {
      throw new IllegalStateException("a string was not readable", e);
    }
    return tokens;
  }

  /** A syllable in the two forms of the index. */
  public record Token(String accented, String plain, Span span) {}

  private static final class Syllables extends Analyzer {
    private final UnaryOperator<String> form;
    private final boolean pairs;

    Syllables(UnaryOperator<String> form, boolean pairs) {
      this.form = form;
      this.pairs = pairs;
    }

    /** Keeps phrases from reaching from one text of a field into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer source = new StandardTokenizer();
      TokenStream stream = new SyllableFilter(source, form);
      if (pairs) {
        ShingleFilter shingles = new ShingleFilter(stream, 2, 2);
        shingles.setOutputUnigrams(false);
        stream = shingles;
      }
      return new TokenStreamComponents(source, stream);
    }
  }
}
