package niengiam.extractor.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.WGL4Names;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Which letter an embedded TrueType font draws for a code, where the PDF does not say so, or says
 * that it is a blank: by the font's own tables, or by the order of glyphs that Apple's standard
 * names and most Windows fonts begin with (A is number 36).
 */
final class GlyphShape {
  private static final int CAPITAL_A = 36;
  private static final int LETTERS = 26;

  private GlyphShape() {}

  /** The letter, or nothing where no outline is drawn or none can be named. */
  static String letter(PDFont font, int code) {
    if (!(font instanceof PDType0Font composite
        && composite.getDescendantFont() instanceof PDCIDFontType2 outlines
        && outlines.isEmbedded())) {
      return "";
    }
    try {
      int glyph = outlines.codeToGID(code);
      if (glyph == 0 || outlines.getPath(code).getBounds2D().isEmpty()) {
        return "";
      }
      String named = named(outlines.getTrueTypeFont(), glyph);
      return named.isEmpty() && standardOrder(font) ? standard(glyph) : named;
    } catch (IOException | RuntimeException e) {
      // Fontbox answers damage inside a font with many kinds of exception; it names no letter then.
      return "";
    }
  }

  private static String named(TrueTypeFont font, int glyph) throws IOException {
    CmapLookup map = font.getUnicodeCmapLookup(false);
    List<Integer> codes = map == null ? null : map.getCharCodes(glyph);
    if (codes != null) {
      for (int code : codes) {
        String clean = GlyphText.clean(Character.toString(code));
        if (!clean.isBlank()) {
          return clean;
        }
      }
    }
    String name = font.getPostScript() == null ? null : font.getPostScript().getName(glyph);
    return name == null ? "" : unicode(name);
  }

  /** Whether the capitals that the PDF does name stand where the standard order has them. */
  private static boolean standardOrder(PDFont font) {
    int right = 0;
    for (int i = 0; i < LETTERS; i++) {
      String named = font.toUnicode(CAPITAL_A + i, GlyphList.getAdobeGlyphList());
      if (named != null && !named.isBlank()) {
        if (!named.toUpperCase(Locale.ROOT).equals(String.valueOf((char) ('A' + i)))) {
          return false;
        }
        right++;
      }
    }
    return right >= 3;
  }

  private static String standard(int glyph) {
    String name = glyph < WGL4Names.NUMBER_OF_MAC_GLYPHS ? WGL4Names.getGlyphName(glyph) : null;
    return name == null ? "" : unicode(name);
  }

  private static String unicode(String name) {
    String text = GlyphList.getAdobeGlyphList().toUnicode(name);
    return text == null ? "" : GlyphText.clean(text).strip();
  }
}
