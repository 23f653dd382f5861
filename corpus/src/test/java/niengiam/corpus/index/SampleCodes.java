package niengiam.corpus.index;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows codes of plans alone, in four spellings. */
public final class SampleCodes {
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?:ke hoach )?(?:so )?(\\d+)[-/ ]?kh[-/ ]?hu");
  private static final Pattern TYPE_FIRST = Pattern.compile("kh (\\d+) hu");

  private SampleCodes() {}

  /** The key of a plan's code. */
  public static Optional<String> key(String spelling) {
    String plain = Spelling.plain(spelling).replace(" - ", "-").replace(" / ", "/");
    for (Pattern pattern : new Pattern[] {NUMBER_FIRST, TYPE_FIRST}) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.matches()) {
        return Optional.of("party|kh|hu|" + matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
