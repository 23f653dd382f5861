package niengiam.extractor.pdf;

import java.util.List;
import niengiam.extractor.compose.Segment;
import niengiam.extractor.compose.Stamps;
import niengiam.extractor.encoding.LegacyText;
import niengiam.extractor.encoding.Syllables;
import niengiam.extractor.layout.TextLayer;
import niengiam.extractor.layout.Triage;

/** Judges what the text of a page is worth, by its pictures and by a model of syllables. */
final class LayerVerdict {
  /** Fewer letters than this over a page image are no text of the page. */
  private static final int FEW_LETTERS = 60;

  /** Outlined letters draw at least so many shapes. */
  private static final int MANY_SHAPES = 400;

  private static final double MOST_UNMAPPED = 0.3;

  /** Vietnamese prose has about 0.25 marked letters a letter; a foreign page no image. */
  private static final double LEAST_MARKED = 0.1;

  /** From so many letters on, shares mean something. */
  private static final int ENOUGH_LETTERS = 150;

  /** Price lists full of foreign names still have 0.7. */
  private static final double LEAST_VALID = 0.5;

  /** Text over a page image is a reading of it, and a good one has nearly no broken words. */
  private static final double LEAST_VALID_READING = 0.75;

  /** Our own readings are about as good as a layer with this share of wrong words. */
  private static final double MOST_SLIPS = 0.01;

  private LayerVerdict() {}

  static Triage of(PageScan scan, List<Segment> segments) {
    int letters = 0;
    int marked = 0;
    int broken = scan.unmapped();
    boolean stamped = false;
    StringBuilder all = new StringBuilder();
    for (Segment segment : segments) {
      if (Stamps.stamp(segment)) {
        stamped = true;
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
    double score = letters == 0 ? 0 : Syllables.validShare(all);
    boolean pictured = scan.imageShare() > 0.4 || scan.shapes() > MANY_SHAPES;
    TextLayer layer;
    if (letters < FEW_LETTERS && pictured || letters == 0 && scan.imageShare() > 0) {
      layer = stamped || letters > 0 ? TextLayer.STAMPS_ONLY : TextLayer.IMAGE_ONLY;
    } else if (letters == 0) {
      layer = TextLayer.BLANK;
    } else if (broken > MOST_UNMAPPED * (letters + broken)) {
      layer = TextLayer.MISENCODED;
    } else if (letters <= ENOUGH_LETTERS) {
      layer = TextLayer.GOOD;
    } else if (scan.imageShare() > 0.6 && marked < LEAST_MARKED * letters) {
      layer = TextLayer.POOR_OCR;
    } else if (scan.imageShare() > 0.6
        && (score < LEAST_VALID_READING || ReadingSlips.share(all) > MOST_SLIPS)) {
      layer = TextLayer.POOR_OCR;
    } else if (score < LEAST_VALID && LegacyText.score(all.toString()) < 0) {
      // Letters of a font that nobody can name look like words of no language: few are syllables,
      // and those that bear marks least of all. A text in a foreign language has few marks.
      layer = TextLayer.MISENCODED;
    } else {
      layer = TextLayer.GOOD;
    }
    return new Triage(layer, score);
  }
}
