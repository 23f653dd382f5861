package niengiam.corpus.audit;

import java.util.Locale;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Reference;
import niengiam.extractor.layout.Span;

/** The line "(Kèm theo Báo cáo số … )" below the title of an appendix. */
final class Captions {
  private static final Pattern OPENING =
      Pattern.compile("\\s*\\(?\\s*(?:ban hành )?kèm theo [^.;]{0,40}$");

  /** Some formats give the title and the caption in brackets as one line. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile("[^.;:]*\\(\\s*(?:ban hành )?kèm theo [^.;()]{0,40}$");

  /** A caption is a short line of its own. */
  private static final int LONGEST_LINE = 220;

  private Captions() {}

  /** Whether a citation is that of a caption: the line begins with it, in brackets or not. */
  static boolean stands(Reading document, Reference reference) {
    Span line = reference.span().lineIn(document.text());
    String before =
        document.text().substring(line.start(), reference.span().start()).toLowerCase(Locale.ROOT);
    boolean bracket =
        document.text().charAt(Math.max(line.start(), line.end() - 1)) == ')'
            && BEHIND_TITLE.matcher(before).matches();
    return line.length() <= LONGEST_LINE && (bracket || OPENING.matcher(before).matches());
  }
}
