package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Block.Role;

/** Joins printed lines to paragraphs. */
final class Paragraphs {
  static final Pattern MARKER =
      Pattern.compile(
          "(?:[-–—+•*●○▪❖➢✓]+\\s?\\p{L}?|\\(?\\d{1,3}[.)/](?!\\d)|\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s|\\(?[a-zđ][.)]\\s"
              + "|[IVXLC]{1,6}[.\\-)/]|(?:Điều|Chương|Mục|Phần|PHẦN|CHƯƠNG|MỤC|Phụ lục|PHỤ LỤC)\\s).*");
  private static final Pattern BULLET = Pattern.compile("[-–—+•*●]+\\s?[\\p{L}\\p{N}(“\"].*");
  private static final Pattern SUBJECT = Pattern.compile("(?iu)(?:v/v|về việc|\\(?v/v).*");

  /** A line under a title, typed and not drawn. */
  private static final Pattern TYPED_RULE = Pattern.compile("[-–—_=*~.\\s]{3,}|\\*");

  /** In lower case, or with a day: no title and no item begins like that. */
  private static final Pattern GOES_ON = Pattern.compile("(?:\\p{Ll}\\p{L}|\\d{1,2}/\\d).*");

  /** A raised number is glued to the word before it, so one that opens a line opens a note. */
  private static final Pattern NOTE = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\\s?[\\p{L}\\p{N}\"“(-].*");

  private Paragraphs() {}

  /** Rows of the full width. */
  static void full(List<Row> rows, TypeArea area, boolean scanned, List<Draft> drafts) {
    List<Row> open = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!open.isEmpty() && begins(rows, i, area, scanned)) {
        close(open, drafts);
      }
      open.add(rows.get(i));
    }
    close(open, drafts);
  }

  /**
   * Rows of a letterhead or signature cell: each stands alone unless a list item or V/v goes on.
   */
  static void column(List<Row> rows, boolean scanned, List<Draft> drafts) {
    double right = rows.stream().mapToDouble(r -> r.box().right()).max().orElse(0);
    List<Row> open = new ArrayList<>();
    for (Row row : rows) {
      if (!open.isEmpty()) {
        Row last = open.getLast();
        String first = open.getFirst().text();
        boolean item = BULLET.matcher(first).matches() || SUBJECT.matcher(first).matches();
        boolean goesOn =
            item
                && !MARKER.matcher(row.text()).matches()
                && !ends(last.text(), ";.:/")
                && row.baseline() - last.baseline() < 1.9 * last.size()
                && Math.abs(row.size() - last.size()) < (scanned ? 0.4 : 0.1) * last.size()
                && last.box().right() + row.firstWordWidth() > right - 4 * row.size();
        if (!goesOn) {
          close(open, drafts);
        }
      }
      open.add(row);
    }
    close(open, drafts);
  }

  private static boolean begins(List<Row> rows, int at, TypeArea area, boolean scanned) {
    Row row = rows.get(at);
    Row last = rows.get(at - 1);
    double em = Math.min(area.size(), last.size());
    String text = row.text();
    String before = last.text();
    double gap = row.baseline() - last.baseline();
    if (TYPED_RULE.matcher(text).matches()
        || TYPED_RULE.matcher(before).matches()
        || NOTE.matcher(text).matches()) {
      return true;
    }
    double sizes = Math.abs(row.size() - last.size()) / Math.max(row.size(), last.size());
    if (sizes > (scanned ? 0.35 : 0.12)) {
      return true;
    }
    if (gap > 1.9 * Math.max(area.leading(), 1.25 * em)) {
      return true;
    }
    boolean terminal = ends(before, ".;:!?…/");
    boolean upper = startsUpper(text);
    if (centred(row, area) && centred(last, area)) {
      return terminal
          || caps(text) != caps(before)
          || !scanned && row.bold() != last.bold()
          || upper && last.box().width() < 0.45 * area.width();
    }
    double slack = (scanned ? 1.6 : 0.7) * em;
    boolean fitted = last.box().right() + 0.25 * em + row.firstWordWidth() < area.right() - slack;
    // A first line may be as far from the right margin as it is indented, and so look centred.
    boolean goesOn =
        !fitted
            && !terminal
            && row.box().x() < area.left() + 0.8 * em
            && GOES_ON.matcher(text).matches();
    if (centred(row, area) != centred(last, area) && !goesOn && (centred(last, area) || upper)) {
      return true;
    }
    if (fitted) {
      return true;
    }
    boolean marker = MARKER.matcher(text).matches();
    if (marker && (terminal || row.box().x() > area.left() + em)) {
      return true;
    }
    boolean wider = gap > 1.15 * area.leading() && gap > 1.3 * em;
    if (terminal && upper && wider) {
      return true;
    }
    double local = last.box().x();
    if (at >= 2) {
      local = Math.min(local, rows.get(at - 2).box().x());
    }
    if (at + 1 < rows.size()) {
      local = Math.min(local, rows.get(at + 1).box().x());
    }
    boolean indented = row.box().x() > Math.max(local, area.left()) + 0.8 * em;
    boolean hanging = BULLET.matcher(before).matches() && last.box().x() < row.box().x();
    return indented && (terminal || upper && !hanging);
  }

  private static boolean centred(Row row, TypeArea area) {
    double left = row.box().x() - area.left();
    double right = area.right() - row.box().right();
    return left > 2.2 * row.size()
        && right > 1.5 * row.size()
        && Math.abs(row.centre() - area.centre()) < Math.max(8, 0.03 * area.width());
  }

  private static boolean caps(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && text.chars().anyMatch(Character::isLetter);
  }

  private static boolean ends(String text, String signs) {
    String bare = text.stripTrailing();
    return !bare.isEmpty() && signs.indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  private static boolean startsUpper(String text) {
    int first = text.isEmpty() ? 0 : text.codePointAt(0);
    if (!Character.isLetterOrDigit(first) && text.length() > 1) {
      first = text.codePointAt(1);
    }
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static void close(List<Row> open, List<Draft> drafts) {
    if (!open.isEmpty()) {
      drafts.add(new Draft.Paragraph(Role.BODY, open));
      open.clear();
    }
  }
}
