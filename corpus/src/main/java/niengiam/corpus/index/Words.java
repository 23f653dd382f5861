package niengiam.corpus.index;

import java.util.stream.Collectors;

/** Whole phrases in one folded form, for keywords. */
public final class Words {
  private Words() {}

  /** The syllables without accents, one blank between them. */
  public static String plain(String phrase) {
    return Analyzers.tokens(phrase).stream()
        .map(Analyzers.Token::plain)
        .collect(Collectors.joining(" "));
  }
}
