package niengiam.corpus.index;

import java.util.List;
import niengiam.analyzer.find.CodeNormaliser;
import niengiam.config.Rules;

/** The keys of the bundled rules. */
public final class SampleCodes {
  private static final CodeNormaliser CODES = new CodeNormaliser(Rules.load());

  private SampleCodes() {}

  public static List<String> keys(String typed) {
    return CODES.keys(typed);
  }
}
