package niengiam.extractor.office;

/**
 * Letters of the font Symbol, which word processors insert by their codes; at U+F000 where they are
 * kept as characters. What it has for other fonts of signs are list marks.
 */
final class SymbolFont {
  private static final String GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
  private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

  private SymbolFont() {}

  /** The character that is printed, the given one where that is not known. */
  static char shown(char c, String font) {
    int code = c >= '\uF020' && c <= '\uF0FF' ? c - 0xF000 : c;
    if (!font.equalsIgnoreCase("Symbol") || code > 0xFF) {
      return c;
    }
    if (code >= 'a' && code <= 'z') {
      return GREEK.charAt(code - 'a');
    }
    if (code >= 'A' && code <= 'Z') {
      return GREEK_CAPITALS.charAt(code - 'A');
    }
    return switch (code) {
      case 0xA3 -> '≤';
      case 0xA5 -> '∞';
      case 0xAC -> '←';
      case 0xAE -> '→';
      case 0xB0 -> '°';
      case 0xB1 -> '±';
      case 0xB3 -> '≥';
      case 0xB4 -> '×';
      case 0xB8 -> '÷';
      case 0xB9 -> '≠';
      case 0xBB -> '≈';
      case 0xBC -> '…';
      case 0xD0 -> '∠';
      case 0xDB -> '⇔';
      case 0xDE -> '⇒';
      default -> code < 0x80 ? (char) code : c;
    };
  }
}
