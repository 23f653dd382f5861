package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Block.Role;

/** What stands in the margins of a group of pages: page numbers, running heads and feet. */
final class Margins {
  /** Share of the page height in which heads and feet are looked for. */
  private static final double REACH = 0.13;

  private static final int ROWS = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(?:trang\\s*)?[-–—]?\\s?\\d{1,4}(?:\\s?/\\s?\\d{1,4})?\\s?[-–—.]?");

  /** The head of a gazette, which a document of two pages has once or twice. */
  private static final Pattern GAZETTE =
      Pattern.compile("(?iu)(?:\\d{1,4}\\s)?công báo\\b.{0,20}/.{0,8}số.{0,60}");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final IdentityHashMap<Segment, Role> roles = new IdentityHashMap<>();

  private Margins() {}

  static Margins of(List<PageContent> pages, List<List<Grid>> grids) {
    Margins margins = new Margins();
    Map<String, Integer> seen = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      PageContent page = pages.get(p);
      // Heads of tables are repeated on every page as well.
      List<Grid> tables = grids.get(p);
      List<Row> rows =
          Row.rows(
              page.segments().stream()
                  .filter(s -> !Stamps.stamp(s) && tables.stream().noneMatch(t -> t.covers(s)))
                  .toList());
      for (int i = 0; i < rows.size(); i++) {
        boolean top = i < ROWS;
        boolean bottom = i >= rows.size() - ROWS;
        Row row = rows.get(i);
        if (top && row.box().bottom() < REACH * page.height()) {
          candidates.add(new Candidate(row, Role.HEADER, i == 0, page.number()));
        } else if (bottom && row.box().y() > (1 - REACH) * page.height()) {
          candidates.add(new Candidate(row, Role.FOOTER, i == rows.size() - 1, page.number()));
        }
      }
    }
    margins.numbersInTables(pages, grids);
    for (Candidate c : candidates) {
      seen.merge(c.key(), 1, Integer::sum);
    }
    int enough = Math.max(3, pages.size() / 4);
    for (Candidate c : candidates) {
      String text = c.row.text().strip();
      if (PAGE_NUMBER.matcher(text).matches() && c.outermost && plausible(text, c.page)) {
        c.row.segments().forEach(s -> margins.roles.put(s, Role.PAGE_NUMBER));
      } else if (seen.getOrDefault(c.key(), 0) >= enough && text.length() > 1
          || c.outermost && GAZETTE.matcher(text).matches()) {
        c.row.segments().forEach(s -> margins.roles.put(s, margins.part(s, c.role)));
      }
    }
    return margins;
  }

  /**
   * Page numbers that some programs print over the table: at one place, counting with the pages.
   */
  private void numbersInTables(List<PageContent> pages, List<List<Grid>> grids) {
    Map<String, List<Segment>> counting = new HashMap<>();
    for (int p = 0; p < pages.size(); p++) {
      for (Segment s : pages.get(p).segments()) {
        if (s.words().size() == 1
            && NUMBER.matcher(s.words().getFirst().text()).matches()
            && grids.get(p).stream().anyMatch(g -> g.covers(s))) {
          int ahead = Integer.parseInt(s.words().getFirst().text()) - pages.get(p).number();
          String place = Math.round(s.centre() / 4) + "," + Math.round(s.baseline() / 4);
          counting.computeIfAbsent(place + "," + ahead, k -> new ArrayList<>()).add(s);
        }
      }
    }
    int enough = Math.max(4, pages.size() / 2);
    for (List<Segment> same : counting.values()) {
      if (same.size() >= enough) {
        same.forEach(s -> roles.put(s, Role.PAGE_NUMBER));
      }
    }
  }

  /** The role of what stands in a margin; empty for all the rest. */
  Optional<Role> role(Segment segment) {
    return Optional.ofNullable(roles.get(segment));
  }

  private Role part(Segment segment, Role role) {
    return PAGE_NUMBER.matcher(segment.text().strip()).matches() ? Role.PAGE_NUMBER : role;
  }

  /** The last row of a page may also be the end of a sentence, "… tháng 12 năm / 2023". */
  private static boolean plausible(String text, int page) {
    Matcher digits = DIGITS.matcher(text);
    int value = digits.find() ? Integer.parseInt(digits.group()) : 0;
    return Math.abs(value - page) <= 30 || value < 1000 && !text.endsWith(".");
  }

  private record Candidate(Row row, Role role, boolean outermost, int page) {
    String key() {
      String text = DIGITS.matcher(row.text()).replaceAll("#");
      return role + "|" + Math.round(row.baseline() / 8) + "|" + text;
    }
  }
}
