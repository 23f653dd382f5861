package niengiam.extractor.ocr;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Signs that the model confuses with digits or letters of codes, mended where only one is possible.
 */
final class Figures {
  private static final String RULE = "ocr-figure";

  /** A bracket that nothing opens is the digit that completes a group of three. */
  private static final Pattern GROUP =
      Pattern.compile("(?<![\\d.\\[])(?<n>\\d{1,3}(?:\\.\\d{3})*\\.\\d\\d)\\](?=[,;.)]?$)");

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d\\[])(?<n>(?:19|20)\\d)\\](?=[,;.)]?$)");

  private static final Pattern PADDED = Pattern.compile("^0\\](?=[,;.)]?$)");

  /** Names of types that no authority uses, for those that look like them. */
  private static final Pattern RESOLUTION = Pattern.compile("(\\d[-/])N[O0](?=[-/]\\p{Lu})");

  private static final Pattern DECISION = Pattern.compile("(\\d[-/])[QO0][DĐ](?=[-/]\\p{Lu})");

  private static final Pattern DECREE = Pattern.compile("(\\d[-/])ND(?=-CP)");

  /** Dirt behind a code. */
  private static final Pattern TRAIL = Pattern.compile("(\\d/\\p{Lu}\\p{L}{0,4}-\\p{Lu}+)['’`‘]$");

  private Figures() {}

  static List<Reading> mended(List<Reading> line) {
    return line.stream().map(r -> r.mended(mended(r.text()), RULE)).toList();
  }

  static String mended(String word) {
    if (word.indexOf(']') >= 0) {
      String text = GROUP.matcher(word).replaceFirst("${n}1");
      text = YEAR.matcher(text).replaceFirst("${n}1");
      return PADDED.matcher(text).replaceFirst("01");
    }
    if (word.indexOf('/') < 0 && word.indexOf('-') < 0) {
      return word;
    }
    String text = RESOLUTION.matcher(word).replaceFirst("$1NQ");
    text = DECISION.matcher(text).replaceFirst("$1QĐ");
    text = DECREE.matcher(text).replaceFirst("$1NĐ");
    return TRAIL.matcher(text).replaceFirst("$1");
  }
}
