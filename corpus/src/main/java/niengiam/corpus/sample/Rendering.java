package niengiam.corpus.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.SplittableRandom;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * How a plain text is printed, so that what is lost on the way to paper and back can be measured.
 *
 * @param dpi resolution of the page images of a scan, in dots an inch
 */
public record Rendering(Form form, int dpi) {
  public static final int LEAST_DPI = 72;
  public static final int MOST_DPI = 600;
  public static final int DEFAULT_DPI = ScanFile.DPI;

  /** The same noise and the same slight turns in every run. */
  public static final int SEED = 2023;

  private static final char UNPRINTABLE = '?';

  public Rendering {
    if (dpi < LEAST_DPI || dpi > MOST_DPI) {
      throw new IllegalArgumentException(dpi + " dpi");
    }
  }

  /** PDF with a text layer, or images only. */
  public enum Form {
    PDF,
    SCAN
  }

  /**
   * @param unprintable characters that the font lacks, printed as question marks
   */
  public record Printout(int pages, int unprintable) {}

  /**
   * Writes a PDF.
   *
   * @throws IOException when the text needs too many pages or the target cannot be written
   */
  public Printout write(String text, OutputStream out) throws IOException {
    StringBuilder printable = new StringBuilder(text.length());
    int unprintable = 0;
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
    try (TrueTypeFont glyphs = PdfFile.glyphs()) {
      var letters = glyphs.getUnicodeCmapLookup();
      for (int c : composed.codePoints().toArray()) {
        if (c == '\n' || c == '\t' || PlainPages.isMark(c) || letters.getGlyphId(c) > 0) {
          printable.appendCodePoint(c);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          printable.append(' ');
        } else if (c != '\uFEFF') {
          printable.append(UNPRINTABLE);
          unprintable++;
        }
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    int pages = PlainPages.write(printable.toString(), SEED, pdf);
    switch (form) {
      case PDF -> pdf.writeTo(out);
      case SCAN -> ScanFile.scan(pdf.toByteArray(), SEED, dpi, new SplittableRandom(SEED), out);
    }
    return new Printout(pages, unprintable);
  }
}
