package niengiam.extractor.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import niengiam.extractor.encoding.Charset8;
import niengiam.extractor.encoding.LegacyText;

/**
 * The glyphs of a page that are set in fonts of the time before Unicode (.VnTime, VNI-Times), with
 * the bytes that they were typed as. What such a font holds is judged by all its text on the page,
 * for some programs write Unicode under the old name.
 */
final class LegacyGlyphs {
  /** A gap of more than this share of the type size parts two words. */
  private static final double GAP = 0.15;

  /** The font of each such glyph, by its index among all glyphs. */
  private final Map<Integer, String> fonts = new HashMap<>();

  /** The name of a font without the six letters that mark a subset: "ABCDEF+.VnTime". */
  static String name(String font) {
    int plus = font.indexOf('+');
    return plus == 6 ? font.substring(plus + 1) : font;
  }

  static boolean isLegacy(String name) {
    return LegacyText.hintOf(name) != Charset8.UNICODE;
  }

  void note(int index, String font) {
    fonts.put(index, font);
  }

  /** All glyphs, those of old fonts in Unicode. */
  List<Glyph> decoded(List<Glyph> glyphs) {
    if (fonts.isEmpty()) {
      return glyphs;
    }
    Map<String, Charset8> readings = readings(glyphs);
    boolean tcvn = readings.containsValue(Charset8.TCVN3);
    List<Glyph> decoded = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      String font = fonts.get(i);
      if (font == null) {
        decoded.add(glyph);
        continue;
      }
      Charset8 reading = readings.getOrDefault(font, Charset8.UNICODE);
      String text = reading.decode(glyph.text());
      if (i + 1 < glyphs.size()
          && font.equals(fonts.get(i + 1))
          && touch(glyph, glyphs.get(i + 1))) {
        Glyph next = glyphs.get(i + 1);
        String pair = reading.decode(glyph.text() + next.text());
        if (pair.length() == 1) {
          double width = Math.max(glyph.width(), next.right() - glyph.x());
          glyph =
              new Glyph(
                  pair, glyph.x(), glyph.y(), width, glyph.size(), glyph.turn(), glyph.bold());
          text = pair;
          i++;
        }
      }
      boolean capital = tcvn && LegacyText.isCapitalFont(font);
      String clean = GlyphText.clean(capital ? text.toUpperCase(Locale.ROOT) : text);
      if (!clean.isEmpty()) {
        decoded.add(glyph.withText(clean));
      }
    }
    return decoded;
  }

  private Map<String, Charset8> readings(List<Glyph> glyphs) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    for (int i = 0; i < glyphs.size(); i++) {
      String font = fonts.get(i);
      if (font != null) {
        StringBuilder text = texts.computeIfAbsent(font, f -> new StringBuilder());
        if (i > 0 && !(font.equals(fonts.get(i - 1)) && touch(glyphs.get(i - 1), glyphs.get(i)))) {
          text.append(' ');
        }
        text.append(glyphs.get(i).text());
      }
    }
    Map<String, Charset8> readings = new HashMap<>();
    texts.forEach(
        (font, text) ->
            readings.put(font, LegacyText.judge(text.toString(), LegacyText.hintOf(font))));
    return readings;
  }

  private static boolean touch(Glyph left, Glyph right) {
    return Math.abs(left.y() - right.y()) < GAP * left.size()
        && Math.abs(right.x() - left.right()) < GAP * left.size();
  }
}
