package niengiam.extractor.pdf;

import niengiam.extractor.encoding.LegacyText;

/** Mends what fonts say that their glyphs mean. */
final class GlyphText {
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private GlyphText() {}

  static String clean(String text) {
    if (text.length() == 1) {
      char c = text.charAt(0);
      if (c > ' ' && c < 0x7f || c >= 0x1ea0 && c <= 0x1ef9) {
        return text;
      }
      return one(c);
    }
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      clean.append(one(text.charAt(i)));
    }
    return clean.toString();
  }

  private static String one(char c) {
    if (c == ' ' || c == 0xa0 || c == '\t' || c >= 0x2000 && c <= 0x200a || c == 0x3000) {
      return " ";
    }
    // Word processors name the visible hyphen U+00AD.
    if (c == 0xad || c == 0x2011 || c == 0x2010) {
      return "-";
    }
    if (c < ' ' || c >= 0x7f && c < 0xa0 || c >= 0x200b && c <= 0x200f || c == 0xfeff) {
      return "";
    }
    if (c >= 0xfb00 && c <= 0xfb06) {
      return LIGATURES[c - 0xfb00];
    }
    // Symbol fonts put their characters into the private area.
    if (c == 0xf02d) {
      return "-";
    }
    if (c >= 0xf020 && c <= 0xf07e) {
      return c == 0xf020 ? " " : String.valueOf((char) (c - 0xf000));
    }
    if (c >= 0xf080 && c <= 0xf0ff) {
      return "•";
    }
    // Some fonts name the letter ư after the look-alike gha, and đ after the Icelandic eth.
    return LegacyText.foldHomoglyphs(String.valueOf(c));
  }

  /** Digits as superscript characters. */
  static String raised(String text) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
