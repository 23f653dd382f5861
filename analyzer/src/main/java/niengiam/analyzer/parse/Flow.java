package niengiam.analyzer.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.analyzer.text.Letter;

/** Tells whether one paragraph is the continuation of another that a page end cut. */
final class Flow {
  private static final String ENDS = ".!?:;…";
  private static final String CLOSERS = "\"”’'»)]*_ \u00A0";

  /** A sentence does not end after these, so a capital that follows is a name inside it. */
  private static final Set<String> LEADING =
      Set.of(
          "và", "với", "của", "tại", "cho", "theo", "về", "do", "từ", "đến", "là", "các", "những",
          "trên", "trong", "xã", "huyện", "tỉnh", "cùng", "giữa", "bằng", "ở");

  private final List<Paragraph> paragraphs;

  /** Found when first asked for: most documents are never cut. */
  private Optional<WordPairs> pairs = Optional.empty();

  Flow(List<Paragraph> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraph stops in the middle of a sentence. */
  static boolean open(Paragraph paragraph) {
    String text = paragraph.text();
    int end = text.length();
    while (end > 0
        && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || Marks.digit(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    boolean bracketed = text.charAt(0) == '(' && text.charAt(text.length() - 1) == ')';
    return end > 0
        && ENDS.indexOf(text.charAt(end - 1)) < 0
        && !bracketed
        && !paragraph.tabbed()
        && Character.isLetterOrDigit(firstOf(text))
        && !paragraph.capitals();
  }

  private static char firstOf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /** The paragraph starts in the middle of a sentence: in lower case, and not with "a)". */
  static boolean resumes(Paragraph paragraph) {
    String text = paragraph.text();
    char first = text.charAt(0);
    boolean item =
        text.length() > 1 && Character.isLetter(first) && ").".indexOf(text.charAt(1)) >= 0;
    return !paragraph.tabbed() && (Character.isLowerCase(first) && !item || closes(text));
  }

  /** It closes a bracket that it did not open. */
  static boolean closes(String text) {
    int limit = Math.min(text.length(), 400);
    for (int i = 0; i < limit; i++) {
      if (text.charAt(i) == '(' || text.charAt(i) == ')') {
        // "a)" and "1)" are labels, not the end of a bracket.
        return text.charAt(i) == ')' && i > 2;
      }
    }
    return false;
  }

  /** A bracket is still open at its end. */
  static boolean opens(String text) {
    int from = Math.max(0, text.length() - 400);
    return text.lastIndexOf('(') >= from && text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  static boolean leads(Paragraph left) {
    return LEADING.contains(lastWord(left.text()));
  }

  /** The document prints the last word of one and the first of the other side by side. */
  boolean known(Paragraph left, Paragraph right) {
    String last = lastWord(left.text());
    String first = firstWord(right.text());
    return !last.isEmpty()
        && !first.isEmpty()
        && pairs().contains(last.hashCode(), first.hashCode());
  }

  private WordPairs pairs() {
    if (pairs.isEmpty()) {
      List<String> last = paragraphs.stream().map(p -> lastWord(p.text())).toList();
      List<String> first = paragraphs.stream().map(p -> firstWord(p.text())).toList();
      pairs = Optional.of(WordPairs.in(paragraphs, last, first));
    }
    return pairs.get();
  }

  private static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && !Letter.orDigit(text.charAt(end - 1))) {
      if (ENDS.indexOf(text.charAt(end - 1)) >= 0) {
        return "";
      }
      end--;
    }
    int start = end;
    while (start > 0 && Letter.orDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Letter.orDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
