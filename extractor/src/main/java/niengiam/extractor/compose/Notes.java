package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Block.Role;
import niengiam.extractor.layout.TextOrigin;

/** Notes at the foot of a page: smaller type that begins with a raised mark or below a rule. */
final class Notes {
  private static final Pattern OPENER =
      Pattern.compile("(?:\\(?[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}\\)?|\\*{1,3}(?=\\s?\\p{Lu})).*");

  /** Length in points of the rule over notes in Word: two inches. */
  private static final double USUAL_RULE = 144;

  /** Notes are set at 10 or 11 points under a body of 13 or 14. */
  private static final double SMALL = 0.93;

  private Notes() {}

  /** The segments of the notes of a page. */
  static List<Segment> at(PageContent page, List<Segment> flow) {
    if (page.origin() == TextOrigin.OCR) {
      return List.of();
    }
    List<Row> rows = Row.rows(flow);
    double body = bodySize(rows);
    int first = Math.min(smallType(rows, body), belowRule(page, rows, body));
    List<Segment> notes = new ArrayList<>();
    for (Row row : rows.subList(first, rows.size())) {
      notes.addAll(row.segments());
    }
    return notes;
  }

  /** The first row of notes in small type at the end of the page. */
  private static int smallType(List<Row> rows, double body) {
    int first = rows.size();
    for (int i = rows.size() - 1; i >= 0 && rows.get(i).size() <= SMALL * body; i--) {
      if (OPENER.matcher(rows.get(i).text()).matches()) {
        first = i;
      }
    }
    return first;
  }

  /** The first row below the short rule that word processors draw over notes. */
  private static int belowRule(PageContent page, List<Row> rows, double body) {
    int first = rows.size();
    for (Ruling r : page.rulings()) {
      if (r.horizontal() && r.length() > 60 && r.length() < 0.45 * page.width()) {
        int below = rows.size();
        while (below > 0 && rows.get(below - 1).baseline() > r.y1()) {
          below--;
        }
        boolean usual = Math.abs(r.length() - USUAL_RULE) < 4;
        if (below < rows.size()
            && below < first
            && r.x1() < 0.25 * page.width()
            && opensNotes(rows, below, usual, body)) {
          first = below;
        }
      }
    }
    return first;
  }

  private static boolean opensNotes(List<Row> rows, int below, boolean usual, double body) {
    Row row = rows.get(below);
    if (OPENER.matcher(row.text()).matches()) {
      return true;
    }
    // A note that goes on from the page before has no mark.
    boolean smaller = below > 0 && row.size() < 0.95 * rows.get(below - 1).size();
    return usual && (smaller || below == 0) || small(rows.subList(below, rows.size()), body);
  }

  private static boolean small(List<Row> rows, double body) {
    return rows.stream().allMatch(row -> row.size() <= SMALL * body);
  }

  /** The largest size that much of the page is set in: notes may take more of it than the body. */
  private static double bodySize(List<Row> rows) {
    Map<Long, Integer> letters = new HashMap<>();
    for (Row row : rows) {
      letters.merge(Math.round(row.size() * 2), row.text().length(), Integer::sum);
    }
    int most = letters.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return letters.entrySet().stream()
            .filter(e -> e.getValue() * 3 >= most)
            .mapToLong(Map.Entry::getKey)
            .max()
            .orElse(24)
        / 2.0;
  }

  static List<Draft> drafts(List<Segment> notes, TypeArea area) {
    List<Row> rows = Row.rows(notes);
    List<Draft> drafts = new ArrayList<>();
    TypeArea own = TypeArea.of(notes, area.right() / 0.8);
    TypeArea wide =
        new TypeArea(own.left(), Math.max(own.right(), area.right()), own.leading(), own.size());
    List<Row> pending = new ArrayList<>();
    for (Row row : rows) {
      if (!pending.isEmpty() && OPENER.matcher(row.text()).matches()) {
        add(pending, wide, drafts);
      }
      pending.add(row);
    }
    add(pending, wide, drafts);
    return drafts;
  }

  private static void add(List<Row> rows, TypeArea area, List<Draft> drafts) {
    List<Draft> plain = new ArrayList<>();
    Paragraphs.full(rows, area, false, plain);
    for (Draft draft : plain) {
      if (draft instanceof Draft.Paragraph p) {
        drafts.add(new Draft.Paragraph(p.role() == Role.BODY ? Role.NOTE : p.role(), p.rows()));
      }
    }
    rows.clear();
  }
}
