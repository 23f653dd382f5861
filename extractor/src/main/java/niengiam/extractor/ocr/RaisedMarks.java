package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import niengiam.extractor.layout.Box;
import niengiam.extractor.ocr.GreyImage.Part;

/**
 * Marks of notes: digits that stand higher and are smaller than their neighbours. Tesseract reads
 * them as full digits, as quotation marks or not at all, so that "2023¹" becomes "20231"; where
 * their ink stands tells what they are.
 */
final class RaisedMarks {
  static final String RULE = "ocr-raised";

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** What a raised digit may be read as. */
  private static final String READ_AS = "0123456789?°º*\"“”'‘’`´^~!lIiTt>)";

  /** A note has no more digits. */
  private static final int MOST_DIGITS = 2;

  /** In shares of the height of the letters beside it. */
  private static final double LOWEST = 0.42;

  private static final double HIGHEST = 0.85;

  /** How high it floats, in shares of its own height. */
  private static final double FLOATS = 0.3;

  /** How far from its word a mark stands, in shares of the height of the word. */
  private static final double REACH = 1.2;

  /** The ink of the thinnest digit, in shares of the square over the height of the word. */
  private static final double LEAST_INK = 0.01;

  /** A mark of a note that was read with less certainty stays what it was, in percent. */
  private static final float SURE = 60;

  private final Engine engine;
  private final GreyImage page;
  private final int dark;

  RaisedMarks(Engine engine, GreyImage page, int dark) {
    this.engine = engine;
    this.page = page;
    this.dark = dark;
  }

  void mend(List<List<Reading>> lines) {
    for (List<Reading> line : lines) {
      for (int i = 0; i < line.size(); i++) {
        boolean opens = i == 0 && line.size() > 1;
        Reading word = line.get(i);
        if (opens && alone(word.text())) {
          line.set(0, opening(word, line.get(1)));
          continue;
        }
        Reading ending = mayEnd(word.text()) ? ending(word) : word;
        boolean read = !ending.text().equals(word.text());
        double next = i + 1 < line.size() ? line.get(i + 1).box().x() : page.width();
        line.set(i, read ? ending : unread(word, i == 0, next));
      }
    }
  }

  /** With the marks beside a word that were not read at all. */
  private Reading unread(Reading word, boolean first, double next) {
    Box box = word.box();
    double reach = REACH * box.height();
    char last = word.text().charAt(word.text().length() - 1);
    if (!Character.isLetterOrDigit(word.text().charAt(0)) || !Character.isLetterOrDigit(last)) {
      return word;
    }
    List<Part> signs = signs(word);
    String behind = within(word, signs);
    if (behind.isEmpty()) {
      behind = beside(word, signs, box.right() + 1, Math.min(box.right() + reach, next - 1));
    }
    String before = first ? beside(word, signs, box.x() - reach, box.x() - 1) : "";
    boolean any = !behind.isEmpty() || !before.isEmpty();
    String opening = before.isEmpty() ? "" : before + " ";
    return any ? word.mended(opening + word.text() + behind, RULE) : word;
  }

  /** The mark at the end of a word that has one sign more than was read. */
  private String within(Reading word, List<Part> signs) {
    int last = signs.size() - 1;
    return last == word.text().length() && raised(signs.get(last), signs.subList(0, last))
        ? digits("", signs.subList(last, last + 1))
        : "";
  }

  /** The mark that stands between two columns of the page, at the height of a word. */
  private String beside(Reading word, List<Part> letters, double from, double to) {
    Part part =
        new Part((int) from, (int) word.box().y() - 1, (int) to, (int) word.box().bottom())
            .inside(page.whole());
    if (part.width() < 3 || page.darker(part, dark) < LEAST_INK * part.height() * part.height()) {
      return "";
    }
    List<Part> marks = signs(part);
    return marks.size() == 1 && inside(marks.getFirst(), part) && raised(marks.getFirst(), letters)
        ? digits("", marks)
        : "";
  }

  /** Nothing of it goes on outside. */
  private static boolean inside(Part mark, Part part) {
    return mark.left() > part.left() && mark.right() < part.right();
  }

  private static boolean alone(String text) {
    return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> READ_AS.indexOf(c) >= 0);
  }

  private static boolean mayEnd(String text) {
    int end = withoutMarks(text);
    return end >= 2
        && READ_AS.indexOf(text.charAt(end - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(0));
  }

  /** Where a word ends before the punctuation behind it. */
  private static int withoutMarks(String text) {
    int end = text.length();
    while (end > 0 && ".,;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The number that opens a note, against the word behind it. */
  private Reading opening(Reading number, Reading next) {
    List<Part> signs = signs(number);
    List<Part> letters = signs(next);
    if (signs.isEmpty() || letters.isEmpty() || signs.size() > MOST_DIGITS) {
      return number;
    }
    for (Part sign : signs) {
      if (!raised(sign, letters)) {
        return number;
      }
    }
    String digits = digits(number.text(), signs);
    return digits.isEmpty() ? number : number.mended(digits, RULE);
  }

  /** The number at the end of a word. */
  private Reading ending(Reading word) {
    List<Part> signs = signs(word);
    int end = withoutMarks(word.text());
    int last = signs.size() - (word.text().length() - end);
    int first = last;
    while (first > 1
        && last - first < MOST_DIGITS
        && raised(signs.get(first - 1), signs.subList(0, first - 1))) {
      first--;
    }
    int count = last - first;
    if (count <= 0 || count >= end) {
      return word;
    }
    for (int i = end - count; i < end; i++) {
      if (READ_AS.indexOf(word.text().charAt(i)) < 0) {
        return word;
      }
    }
    String digits = digits(word.text().substring(end - count, end), signs.subList(first, last));
    return digits.isEmpty()
        ? word
        : word.mended(
            word.text().substring(0, end - count) + digits + word.text().substring(end), RULE);
  }

  /** Whether a sign stands over the foot of those before it and is smaller. */
  private static boolean raised(Part sign, List<Part> letters) {
    int[] feet = letters.stream().mapToInt(Part::bottom).sorted().toArray();
    int[] heads = letters.stream().mapToInt(Part::top).sorted().toArray();
    if (feet.length == 0) {
      return false;
    }
    int foot = feet[feet.length / 2];
    double height = foot - heads[heads.length / 2];
    return sign.height() >= LOWEST * height
        && sign.height() <= HIGHEST * height
        && sign.width() <= 1.1 * sign.height()
        && foot - sign.bottom() >= FLOATS * sign.height();
  }

  /** The digits, raised: as they were read, or read once more from an enlarged picture. */
  private String digits(String read, List<Part> signs) {
    boolean plain =
        read.length() == signs.size() && read.chars().allMatch(c -> c >= '0' && c <= '9');
    String digits = plain ? read : again(signs);
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      raised.append(RAISED.charAt(digits.charAt(i) - '0'));
    }
    return raised.toString();
  }

  private String again(List<Part> signs) {
    Part around = signs.getFirst();
    for (Part sign : signs) {
      around = around.around(sign);
    }
    GreyImage enlarged = Resampling.of(page.cut(around, around.height()), 2, 0);
    engine.show(enlarged);
    List<List<Reading>> lines = engine.digits(enlarged.whole());
    if (lines.size() != 1 || lines.getFirst().size() != 1) {
      return "";
    }
    Reading number = lines.getFirst().getFirst();
    boolean digits =
        number.text().length() == signs.size()
            && number.text().chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && number.least() >= SURE ? number.text() : "";
  }

  /**
   * The signs of a word from left to right, each with all ink above and below it, so that a letter
   * and its marks are one.
   */
  private List<Part> signs(Reading word) {
    int margin = (int) (0.15 * word.box().height());
    Part part =
        new Part(
                (int) word.box().x() - margin,
                (int) word.box().y() - margin,
                (int) word.box().right() + margin,
                (int) word.box().bottom())
            .inside(page.whole());
    return part.isEmpty() ? List.of() : signs(part);
  }

  private List<Part> signs(Part part) {
    boolean[][] ink = new boolean[part.height()][part.width()];
    for (int y = 0; y < part.height(); y++) {
      for (int x = 0; x < part.width(); x++) {
        ink[y][x] = page.at(part.left() + x, part.top() + y) < dark;
      }
    }
    List<Part> signs = new ArrayList<>();
    for (int y = 0; y < part.height(); y++) {
      for (int x = 0; x < part.width(); x++) {
        if (ink[y][x]) {
          Part sign = Blobs.taken(ink, x, y, 1, 1);
          if (sign.height() > 0.12 * part.height() || sign.width() > 0.12 * part.height()) {
            signs.add(moved(sign, part));
          }
        }
      }
    }
    signs.sort(Comparator.comparingInt(Part::left));
    return columns(signs);
  }

  private static Part moved(Part sign, Part by) {
    return new Part(
        sign.left() + by.left(),
        sign.top() + by.top(),
        sign.right() + by.left(),
        sign.bottom() + by.top());
  }

  private static List<Part> columns(List<Part> signs) {
    List<Part> columns = new ArrayList<>();
    for (Part sign : signs) {
      int shared =
          columns.isEmpty() ? 0 : Math.min(columns.getLast().right(), sign.right()) - sign.left();
      if (shared
          > 0.4 * Math.min(sign.width(), columns.isEmpty() ? 0 : columns.getLast().width())) {
        columns.set(columns.size() - 1, columns.getLast().around(sign));
      } else {
        columns.add(sign);
      }
    }
    return columns;
  }
}
