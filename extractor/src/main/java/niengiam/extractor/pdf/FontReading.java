package niengiam.extractor.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the codes of one font mean, each asked of the font once a document. */
final class FontReading {
  /**
   * @param text as it is printed, or as it was typed in a font of the time before Unicode; empty
   *     for what prints nothing
   * @param unmapped the font does not say which letter this is
   */
  record Meaning(String text, boolean unmapped) {}

  /** The readings of the fonts of a document. */
  static final class Fonts {
    private final IdentityHashMap<PDFont, FontReading> readings = new IdentityHashMap<>();

    FontReading of(PDFont font) {
      FontReading known = readings.get(font);
      if (known == null) {
        known = new FontReading(font);
        readings.put(font, known);
      }
      return known;
    }
  }

  private final PDFont font;
  private final String name;
  private final boolean bold;
  private final boolean legacy;
  private final boolean named;
  private final Map<Integer, Meaning> meanings = new HashMap<>();

  private FontReading(PDFont font) {
    this.font = font;
    String given = font.getName() == null ? "" : font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    name = LegacyGlyphs.name(given);
    bold =
        given.toLowerCase(Locale.ROOT).contains("bold")
            || descriptor != null && descriptor.isForceBold();
    legacy = LegacyGlyphs.isLegacy(name);
    named = font.getCOSObject().containsKey(COSName.TO_UNICODE);
  }

  /** The name without the mark of a subset. */
  String name() {
    return name;
  }

  boolean bold() {
    return bold;
  }

  /** Whether its letters may be those of TCVN3 or VNI. */
  boolean legacy() {
    return legacy;
  }

  Meaning meaning(int code) {
    Meaning known = meanings.get(code);
    if (known == null) {
      known = read(code);
      meanings.put(code, known);
    }
    return known;
  }

  private Meaning read(int code) {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    boolean unmapped = text == null;
    if (unmapped) {
      if (!(font instanceof PDSimpleFont)) {
        return new Meaning(GlyphShape.letter(font, code), true);
      }
      text = String.valueOf((char) code);
    }
    if (legacy) {
      return new Meaning(typed(code, text), unmapped);
    }
    String clean = GlyphText.clean(text);
    if (clean.isBlank()) {
      // Some programs name a letter a blank.
      String shown = GlyphShape.letter(font, code);
      return new Meaning(shown.isEmpty() ? clean : shown, unmapped);
    }
    return new Meaning(clean, unmapped);
  }

  /**
   * The byte that was typed. The standard encodings call byte ADh a hyphen, which is ư in TCVN3,
   * and have no name for some others.
   */
  private String typed(int code, String text) {
    boolean takesByte = font instanceof PDSimpleFont && code >= 0x80 && code <= 0xff;
    return takesByte && (!named || code == 0xad && text.equals("-"))
        ? String.valueOf((char) code)
        : text;
  }
}
