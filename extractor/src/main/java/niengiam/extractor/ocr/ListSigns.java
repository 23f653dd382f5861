package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of a list end with semicolons; their upper dot and comma are easily read as a colon. A
 * colon between two items is one only where sub-items follow, which have a sign of their own.
 */
final class ListSigns {
  private static final String RULE = "ocr-list";

  /** Items of one list begin at the same place, within this share of a line's height. */
  private static final double SAME_PLACE = 0.6;

  private ListSigns() {}

  static void mend(List<List<Reading>> lines) {
    boolean inList = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      List<Reading> line = new ArrayList<>(lines.get(i));
      Reading last = line.getLast();
      boolean next = item(lines.get(i + 1)) && sameList(lines, i);
      if (last.text().endsWith(":") && inList && next && last.text().length() > 1) {
        String text = last.text();
        line.set(line.size() - 1, last.mended(text.substring(0, text.length() - 1) + ";", RULE));
        lines.set(i, line);
      }
      String end = line.getLast().text();
      inList = end.endsWith(";") ? next : inList && !end.endsWith(".") && !end.endsWith(":");
    }
  }

  /** Whether the next line begins where the item does that this line belongs to. */
  private static boolean sameList(List<List<Reading>> lines, int at) {
    Reading next = lines.get(at + 1).getFirst();
    for (int i = at; i >= Math.max(0, at - 12); i--) {
      if (item(lines.get(i))) {
        Reading first = lines.get(i).getFirst();
        double apart = Math.abs(first.box().x() - next.box().x());
        return apart < SAME_PLACE * lines.get(i).getLast().box().height();
      }
    }
    return false;
  }

  private static boolean item(List<Reading> line) {
    String first = line.getFirst().text();
    return first.equals("-") || first.equals("–");
  }
}
