package niengiam.corpus.index;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts another form in the place of each syllable; offsets stay those of the text. */
final class SyllableFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> form;

  SyllableFilter(TokenStream input, UnaryOperator<String> form) {
    super(input);
    this.form = form;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String other = form.apply(term.toString());
    term.setEmpty().append(other);
    return true;
  }
}
