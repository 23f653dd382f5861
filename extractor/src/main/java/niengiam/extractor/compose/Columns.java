package niengiam.extractor.compose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import niengiam.extractor.layout.TextOrigin;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of two columns (letterhead, recipients and signature) between full lines. */
final class Columns {
  /** Without accents, which OCR often gets wrong. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i).*(?:C[O0]NG H[O0]A XA H[O0]I|ANG C[O0]NG SAN VIET|D[O0]C LAP\\s*[-–—]|DOAN TNCS H).*");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern RECIPIENTS = Pattern.compile("(?i)\\W{0,3}\\w?oi nhan\\s?[:;.-]?.*");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?u)\\W{0,2}(?:TM|KT|TL|TUQ|T/M|K/T|T/L|Q)[./]?\\s?\\p{Lu}.*"
              + "|(?iu)(?:phó )?(?:chủ tịch|bí thư|giám đốc|tổng giám đốc|bộ trưởng|thứ trưởng|thủ tướng"
              + "|chánh văn phòng|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|trưởng (?:ban|phòng))");

  private Columns() {}

  private static boolean is(Pattern pattern, String text) {
    if (text.length() > 120) {
      return false;
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return pattern.matcher(bare.replace('Đ', 'D').replace('đ', 'd')).matches();
  }

  static List<Draft> drafts(List<Segment> segments, TypeArea area, PageContent page) {
    boolean scanned = page.origin() == TextOrigin.OCR;
    List<Row> rows = Row.rows(segments);
    List<Draft> drafts = new ArrayList<>();
    List<Row> full = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      Zone zone = zoneFrom(rows, at, area);
      if (zone == null) {
        full.add(rows.get(at++));
        continue;
      }
      Paragraphs.full(full, area, scanned, drafts);
      full.clear();
      Paragraphs.column(zone.left(rows), scanned, drafts);
      Paragraphs.column(zone.right(rows), scanned, drafts);
      at = zone.end;
    }
    Paragraphs.full(full, area, scanned, drafts);
    return drafts;
  }

  /** The zone of two columns that begins at this row, or null. */
  private static @Nullable Zone zoneFrom(List<Row> rows, int at, TypeArea area) {
    // A zone is recognised by one of its rows and then reaches upwards to this one.
    for (int seed = at; seed < Math.min(rows.size(), at + 6); seed++) {
      for (Zone zone : seeds(rows, seed, area)) {
        zone.grow(rows, area);
        if (zone.start == at && zone.believable(rows)) {
          return zone;
        }
      }
    }
    return null;
  }

  private static List<Zone> seeds(List<Row> rows, int at, TypeArea area) {
    List<Zone> seeds = new ArrayList<>();
    Row row = rows.get(at);
    List<Segment> parts = row.segments();
    if (parts.size() >= 2) {
      double widest = 0;
      int cut = 0;
      for (int i = 1; i < parts.size(); i++) {
        double gap = parts.get(i).box().x() - parts.get(i - 1).box().right();
        if (gap > widest) {
          widest = gap;
          cut = i;
        }
      }
      if (widest > Zone.NARROWEST) {
        boolean recipients = is(RECIPIENTS, parts.getFirst().text());
        seeds.add(
            new Zone(at, parts.get(cut - 1).box().right(), parts.get(cut).box().x(), recipients));
      }
      return seeds;
    }
    Segment only = parts.getFirst();
    String text = only.text();
    if (is(RECIPIENTS, text) && only.box().right() < area.centre()) {
      seeds.add(new Zone(at, only.box().right(), area.right(), true));
    } else if ((is(HEAD, text) || SIGNED.matcher(text).matches())
        && only.box().x() > area.left() + 0.25 * area.width()
        && only.centre() > area.centre() + 2 * only.size()) {
      seeds.add(new Zone(at, area.left(), only.box().x(), false));
    }
    return seeds;
  }

  /** Rows from {@code start} to {@code end} with a gutter between two columns. */
  private static final class Zone {
    /** Least width of a gutter, in points. */
    static final double NARROWEST = 5;

    private int start;
    private int end;
    private double from;
    private double to;
    private final double seedFrom;
    private final double seedTo;

    /** Lists of recipients have lines of any length. */
    private final boolean recipients;

    Zone(int at, double from, double to, boolean recipients) {
      this.start = at;
      this.end = at + 1;
      this.from = from;
      this.to = to;
      this.seedFrom = from;
      this.seedTo = to;
      this.recipients = recipients;
    }

    void grow(List<Row> rows, TypeArea area) {
      while (end < rows.size() && fits(rows.get(end), area, true) && near(rows, end, area)) {
        end++;
      }
      // Nothing stands above the word that opens the list of recipients, in its column.
      boolean opened = recipients;
      while (start > 0 && fits(rows.get(start - 1), area, false)) {
        Row above = rows.get(start - 1);
        boolean opens = is(RECIPIENTS, above.segments().getFirst().text());
        boolean leftOnly = above.box().right() <= from;
        if (leftOnly && (opened || start > 4) && !opens) {
          break;
        }
        opened |= opens;
        start--;
      }
    }

    /** Left columns have no holes in them; right ones have, for the seal and the signature. */
    private boolean near(List<Row> rows, int at, TypeArea area) {
      Row row = rows.get(at);
      return row.box().x() >= from
          || row.baseline() - rows.get(at - 1).baseline() < 3.2 * area.leading();
    }

    private boolean fits(Row row, TypeArea area, boolean below) {
      double newFrom = from;
      double newTo = to;
      double em = row.size();
      for (Segment s : row.segments()) {
        boolean alone = row.segments().size() == 1;
        if (s.box().right() <= newTo - NARROWEST
            && (s.box().right() <= newFrom
                || !alone
                || recipients
                || s.box().right() <= seedFrom + 7 * em
                || seedFrom <= area.left())
            && !(alone && centred(s, area))) {
          newFrom = Math.max(newFrom, s.box().right());
        } else if (s.box().x() >= newFrom + NARROWEST
            && (s.box().x() >= newTo
                || !alone
                || s.box().x() >= seedTo - 4 * em
                || seedTo >= area.right())
            && !(alone && centred(s, area))) {
          newTo = Math.min(newTo, s.box().x());
        } else {
          return false;
        }
      }
      from = newFrom;
      to = newTo;
      return below || to - from >= NARROWEST;
    }

    private static boolean centred(Segment s, TypeArea area) {
      return Math.abs(s.centre() - area.centre()) < 0.03 * area.width()
          && s.box().x() < area.centre();
    }

    boolean believable(List<Row> rows) {
      int both = 0;
      int crowded = 0;
      boolean named = false;
      double leftWidth = 0;
      double rightWidth = 0;
      for (Row row : rows.subList(start, end)) {
        String text = row.text();
        boolean left = row.box().x() < from;
        boolean right = row.box().right() > to;
        both += left && right ? 1 : 0;
        crowded += row.segments().size() > 2 ? 1 : 0;
        for (Segment s : row.segments()) {
          named |= is(HEAD, s.text()) || is(RECIPIENTS, s.text());
          named |= s.box().x() >= from && SIGNED.matcher(s.text()).matches();
          if (s.box().x() >= from) {
            rightWidth = Math.max(rightWidth, s.box().width());
          } else {
            leftWidth = Math.max(leftWidth, s.box().width());
          }
        }
        named |= is(HEAD, text);
      }
      int count = end - start;
      if (leftWidth == 0 || rightWidth == 0) {
        return false;
      }
      if (named) {
        return count >= 2;
      }
      return both >= 6
          && crowded == 0
          && Math.min(leftWidth, rightWidth) > 12 * rows.get(start).size();
    }

    List<Row> left(List<Row> rows) {
      return side(rows, true);
    }

    List<Row> right(List<Row> rows) {
      return side(rows, false);
    }

    private List<Row> side(List<Row> rows, boolean left) {
      double middle = (from + to) / 2;
      List<Segment> side = new ArrayList<>();
      for (Row row : rows.subList(start, end)) {
        for (Segment s : row.segments()) {
          if (s.centre() < middle == left) {
            side.add(s);
          }
        }
      }
      return Row.rows(side);
    }
  }
}
