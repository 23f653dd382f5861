package niengiam.corpus.export;

/** Text of hostile files in a spreadsheet. */
final class Guard {
  private Guard() {}

  /**
   * A leading apostrophe before what a spreadsheet would take for a formula; OWASP, "CSV
   * Injection".
   */
  static String formula(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> "'" + text;
      default -> text;
    };
  }
}
