package niengiam.analyzer.find.measure;

/** The bounds of the sentence and of the clause around an offset; never farther than a window. */
final class Clause {
  private static final int FAR = 400;
  private static final int LONGEST_SHORT_FORM = 3;

  private Clause() {}

  /** Where the sentence of an offset begins. */
  static int sentenceStart(String raw, int at) {
    int limit = Math.max(0, at - FAR);
    for (int i = at - 1; i > limit; i--) {
      if (ends(raw, i)) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Where the sentence of an offset ends, its mark not included. */
  static int sentenceEnd(String raw, int at) {
    int limit = Math.min(raw.length(), at + FAR);
    for (int i = at; i < limit; i++) {
      if (ends(raw, i)) {
        return i;
      }
    }
    return limit;
  }

  /** Back to the nearest mark of any kind, not before {@code limit}. */
  static int start(String raw, int at, int limit) {
    int far = Math.max(limit, at - FAR);
    for (int i = at - 1; i >= far; i--) {
      char c = raw.charAt(i);
      if (c == ',' && (listed(raw, i) || decimal(raw, i))) {
        continue;
      }
      if (",;:()…*".indexOf(c) >= 0 || ends(raw, i)) {
        return i + 1;
      }
    }
    return far;
  }

  /** Forward to the nearest mark of any kind, not after {@code limit}. */
  static int end(String raw, int at, int limit) {
    int far = Math.min(limit, at + FAR);
    for (int i = at; i < far; i++) {
      if (raw.charAt(i) == ',' && (listed(raw, i) || decimal(raw, i))) {
        continue;
      }
      if (",;:()=…*".indexOf(raw.charAt(i)) >= 0 || ends(raw, i)) {
        return i;
      }
    }
    return far;
  }

  /** Whether a clause ends between two offsets. */
  static boolean endsIn(String raw, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ends(raw, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean ends(String raw, int i) {
    char c = raw.charAt(i);
    if (c == ';' || c == '…' || c == '\n') {
      return true;
    }
    return c == '.'
        && (i + 1 == raw.length() || !Character.isLetterOrDigit(raw.charAt(i + 1)))
        && (i == 0 || !Character.isUpperCase(raw.charAt(i - 1)) || !shortForm(raw, i));
  }

  /** "TP. Vĩnh Kỳ", but "khóa XI. Ban", "số 15-NQ/HU. Nghị quyết" and "QL. 4D. Chiều dài" end. */
  private static boolean shortForm(String raw, int stop) {
    int from = stop;
    boolean roman = true;
    while (from > 0 && Character.isLetter(raw.charAt(from - 1))) {
      from--;
      roman &= "IVX".indexOf(raw.charAt(from)) >= 0;
    }
    boolean coded = from > 0 && "/-–0123456789".indexOf(raw.charAt(from - 1)) >= 0;
    int next = Folding.blank(raw, stop + 1);
    boolean goesOn = next >= raw.length() || !Character.isUpperCase(raw.charAt(next));
    return goesOn || !roman && !coded && stop - from <= LONGEST_SHORT_FORM;
  }

  private static boolean decimal(String raw, int comma) {
    return Folding.digit(raw, comma - 1) && Folding.digit(raw, comma + 1);
  }

  /** A comma inside a list of words, as in "chất đốt, điện và nước". */
  private static boolean listed(String raw, int comma) {
    int end = comma + 1;
    int words = 0;
    while (end < raw.length() && words < 5) {
      end = Folding.blank(raw, end);
      int to = Folding.wordEnd(raw, end);
      String word = raw.substring(end, to);
      if (word.equals("và")) {
        return true;
      }
      if (word.isEmpty() || Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      end = to;
      words++;
    }
    return false;
  }
}
