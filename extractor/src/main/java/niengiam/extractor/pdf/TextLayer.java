package niengiam.extractor.pdf;

import java.util.List;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.Stamps;
import niengiam.extractor.encoding.LegacyText;
import niengiam.extractor.encoding.Syllables;

/** What the text of a page is worth. */
enum TextLayer {
  GOOD,
  /** Text is there, but most of it is wrong. */
  POOR,
  /** Nothing but stamps and watermarks over a picture of the page. */
  NONE,
  /** Neither text nor picture. */
  BLANK;

  /** Fewer letters than this over a page image are no text of the page. */
  private static final int FEW_LETTERS = 60;

  /** Outlined letters draw at least so many shapes. */
  private static final int MANY_SHAPES = 400;

  private static final double MOST_UNMAPPED = 0.3;

  /** Vietnamese prose has about 0.25 marked letters a letter; a foreign page no image. */
  private static final double LEAST_MARKED = 0.1;

  /** From so many letters on, shares mean something. */
  private static final int ENOUGH_LETTERS = 150;

  /** Reports full of abbreviations and names still have 0.7. */
  private static final double LEAST_VALID = 0.5;

  static TextLayer of(PageScan scan, List<Segment> segments) {
    int letters = 0;
    int marked = 0;
    int broken = scan.unmapped();
    StringBuilder all = new StringBuilder();
    for (Segment segment : segments) {
      if (Stamps.stamp(segment)) {
        continue;
      }
      String text = segment.text();
      all.append(text).append('\n');
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\ufffd' || c >= 0xe000 && c <= 0xf8ff) {
          broken++;
        } else if (Character.isLetterOrDigit(c)) {
          letters++;
          marked += c >= 0xc0 ? 1 : 0;
        }
      }
    }
    boolean pictured = scan.imageShare() > 0.4 || scan.shapes() > MANY_SHAPES;
    if (letters < FEW_LETTERS && pictured || letters == 0 && scan.imageShare() > 0) {
      return NONE;
    }
    if (letters == 0) {
      return BLANK;
    }
    boolean unreadable = broken > MOST_UNMAPPED * (letters + broken);
    boolean unmarked =
        scan.imageShare() > 0.6 && letters > ENOUGH_LETTERS && marked < LEAST_MARKED * letters;
    return unreadable || unmarked || garbled(all, letters) ? POOR : GOOD;
  }

  /**
   * Letters of a font that nobody can name look like words of no language: few are syllables, and
   * those that bear marks least of all. A text in a foreign language has few marks.
   */
  private static boolean garbled(CharSequence text, int letters) {
    return letters > ENOUGH_LETTERS
        && Syllables.validShare(text) < LEAST_VALID
        && LegacyText.score(text.toString()) < 0;
  }
}
