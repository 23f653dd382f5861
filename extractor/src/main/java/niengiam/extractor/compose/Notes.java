package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Block.Role;
import niengiam.extractor.layout.TextOrigin;

/** Notes at the foot of a page: smaller type that begins with a raised mark or below a rule. */
final class Notes {
  private static final Pattern OPENER =
      Pattern.compile("(?:\\(?[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}\\)?|\\*{1,3}(?=\\s?\\p{Lu})).*");

  private Notes() {}

  /** The segments of the notes of a page. */
  static List<Segment> at(PageContent page, List<Segment> flow) {
    if (page.origin() == TextOrigin.OCR) {
      return List.of();
    }
    List<Row> rows = Row.rows(flow);
    double body = bodySize(rows);
    int start = rows.size();
    int first = rows.size();
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      if (row.size() > 0.93 * body || row.segments().stream().allMatch(Stamps::stamp)) {
        break;
      }
      start = i;
      if (OPENER.matcher(row.text()).matches()) {
        first = i;
      }
    }
    if (start < rows.size() && below(page, rows, start)) {
      first = Math.min(first, start);
    }
    List<Segment> notes = new ArrayList<>();
    for (Row row : rows.subList(first, rows.size())) {
      notes.addAll(row.segments());
    }
    return notes;
  }

  /** Whether the short rule that opens the notes stands above this row. */
  private static boolean below(PageContent page, List<Row> rows, int start) {
    if (start == 0) {
      return false;
    }
    double top = rows.get(start - 1).baseline();
    double bottom = rows.get(start).baseline();
    double left = rows.get(start).box().x();
    for (Ruling r : page.rulings()) {
      if (r.horizontal()
          && r.y1() > top
          && r.y1() < bottom
          && r.length() > 60
          && r.length() < 0.5 * page.width()
          && Math.abs(r.x1() - left) < 45) {
        return true;
      }
    }
    return false;
  }

  private static double bodySize(List<Row> rows) {
    java.util.Map<Long, Integer> letters = new java.util.HashMap<>();
    for (Row row : rows) {
      letters.merge(Math.round(row.size() * 2), row.text().length(), Integer::sum);
    }
    return letters.entrySet().stream()
            .max(java.util.Map.Entry.comparingByValue())
            .map(java.util.Map.Entry::getKey)
            .orElse(24L)
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
