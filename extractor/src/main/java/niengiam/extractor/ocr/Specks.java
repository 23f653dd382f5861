package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Spots on the paper and strokes of pens that were read as words. */
final class Specks {
  /** Below this, in percent, signs without a letter are no writing. */
  private static final float SIGN = 60;

  /** Below this, in percent, words of another height than their line are no writing. */
  private static final float WORD = 30;

  /** A spot behind a comma or semicolon, which nothing printed follows closely. */
  private static final Pattern DOUBLED = Pattern.compile("(?<=\\p{L})([,;])[.,'’]$");

  private static final Pattern BEFORE_DASH = Pattern.compile("^[.,'‘’`:]+(?=[-–]$)");

  private Specks() {}

  static List<Reading> without(List<Reading> line) {
    double[] heights = line.stream().mapToDouble(r -> r.box().height()).sorted().toArray();
    List<Reading> kept = new ArrayList<>();
    for (Reading r : line) {
      boolean letters = r.text().chars().anyMatch(Character::isLetterOrDigit);
      double height = heights[heights.length / 2];
      boolean odd = r.box().height() < 0.45 * height || r.box().height() > 2.2 * height;
      if (letters ? !odd || r.whole() >= WORD : r.whole() >= SIGN) {
        String text = DOUBLED.matcher(r.text()).replaceFirst("$1");
        kept.add(r.mended(BEFORE_DASH.matcher(text).replaceFirst(""), "ocr-speck"));
      }
    }
    return kept;
  }
}
