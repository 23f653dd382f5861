package niengiam.analyzer.find.measure;

/** A sign that belongs to a number and is no dash: "(-13đồng/kg)", "tăng +250 đồng". */
final class Sign {
  private Sign() {}

  static boolean at(String text, int at, char sign) {
    if (!Folding.is(text, at, sign)) {
      return false;
    }
    String word = Folding.wordBefore(text, at);
    return Folding.is(text, at - 1, '(')
        || Folding.is(text, at - 1, ' ') && (word.equals("tăng") || word.equals("giảm"));
  }
}
