package niengiam.extractor.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Box;

/**
 * Numbers and days are written by hand into printed forms ("Số: … /QĐ-UBND", "ngày … tháng …").
 * What is not surely read there is left out: an honest gap is better than a number that looks
 * right.
 */
final class Slots {
  /** Printed numbers are surer than 75, written ones that are misread less than 60. */
  private static final float SURE = 70;

  /** Printed letters are surer than 96. */
  private static final float SURE_LETTER = 93;

  /** Written digits stand out of the line by this much. */
  private static final double TALL = 1.6;

  /** The printed end of a code: a slash, then type or issuer in capitals. */
  private static final Pattern TAIL =
      Pattern.compile("/(?:\\d{4}/)?(?=\\p{Lu}{2}|\\p{Lu}\\p{L}{0,4}[-/])");

  /** Into how many words a written number falls apart. */
  private static final int MOST_PIECES = 3;

  private static final Pattern LABEL = Pattern.compile("(?iu)s[ốôóồ6][-:;.*]?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}\\p{Ll}?");

  /** What may be a number that was misread, but neither a word nor "20-NQ". */
  private static final Pattern SLOT = Pattern.compile("(?=.*[^\\p{L}])[^-–]{1,8}");

  /** "những ngày cuối tháng" is no date. */
  private static final Pattern WORD = Pattern.compile("\\p{Ll}{3,}");

  private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");
  private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");

  /** Least width of a slot in which nothing was read, in heights of its line. */
  private static final double EMPTY = 0.9;

  private final List<Gap> gaps = new ArrayList<>();
  private final Predicate<Box> inked;

  /**
   * @param inked whether something is written in a box, which tells a number that was not read from
   *     one that was never filled in
   */
  Slots(Predicate<Box> inked) {
    this.inked = inked;
  }

  /** The numbers, days and months that were left out so far. */
  List<Gap> gaps() {
    return gaps;
  }

  /** The words of a line that can be trusted. */
  List<Reading> honest(List<Reading> line) {
    List<Reading> parts = new ArrayList<>();
    for (Reading r : line) {
      parts.addAll(cut(r));
    }
    double height = height(parts);
    date(parts, "ngày", "tháng", DAY, height);
    date(parts, "tháng", "năm", MONTH, height);
    return joined(numbers(parts, height));
  }

  /** Parts a label from the number glued to it, and the number from the printed end of a code. */
  private static List<Reading> cut(Reading r) {
    List<Reading> parts = new ArrayList<>();
    String text = r.text();
    Matcher label = LABEL.matcher(text);
    boolean labelled =
        label.lookingAt()
            && label.end() < text.length()
            && !Character.isLetter(text.charAt(label.end()));
    int from = labelled ? label.end() : 0;
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : List.of("ngày", "tháng", "năm")) {
      boolean digits =
          text.length() > word.length() && Character.isDigit(text.charAt(word.length()));
      from = lower.startsWith(word) && digits ? word.length() : from;
    }
    if (from > 0) {
      parts.add(r.part(0, from));
    }
    Matcher tail = TAIL.matcher(text);
    int slash = tail.find(from) ? tail.start() : -1;
    if (slash > from && SLOT.matcher(text.substring(from, slash)).matches()) {
      // The printed end is sure and the number is not, or the other way round.
      parts.add(r.part(from, slash).alone());
      parts.add(r.part(slash, text.length()));
    } else {
      parts.add(r.part(from, text.length()));
    }
    return parts;
  }

  /** The usual height of a line: its median word. */
  private static double height(List<Reading> line) {
    double[] heights = line.stream().mapToDouble(r -> r.box().height()).sorted().toArray();
    return heights.length < 4 ? Double.MAX_VALUE : heights[heights.length / 2];
  }

  private void date(List<Reading> line, String before, String after, Pattern form, double height) {
    for (int i = 0; i < line.size(); i++) {
      int end = is(line.get(i), before) ? end(line, i, after) : 0;
      if (end == i + 1) {
        empty(line.get(i), line.get(end), Gap.DATE);
      } else if (end > i + 1) {
        Reading slot = line.get(i + 1);
        boolean one = end == i + 2;
        boolean word = one && WORD.matcher(slot.text()).matches() && slot.whole() >= SURE;
        boolean number = one && form.matcher(slot.text()).matches() && !doubtful(slot, height);
        if (!word && !number) {
          leave(line.subList(i + 1, end), Gap.DATE);
        }
      }
    }
  }

  /** Where the word behind a slot stands, at most three words further; 0 for nowhere. */
  private static int end(List<Reading> line, int at, String after) {
    for (int end = at + 1; end <= Math.min(at + 3, line.size() - 1); end++) {
      if (is(line.get(end), after)) {
        return end;
      }
    }
    return 0;
  }

  /** A word, perhaps with a speck behind it that is a rest of what was written there. */
  private static boolean is(Reading reading, String word) {
    String text = reading.text();
    int length = word.length();
    return text.regionMatches(true, 0, word, 0, length)
        && (text.length() == length
            || text.length() == length + 1 && ".,'".indexOf(text.charAt(length)) >= 0);
  }

  private void leave(List<Reading> slot, String kind) {
    gaps.add(new Gap(Box.around(slot.stream().map(Reading::box).toList()), kind));
    slot.clear();
  }

  /** What stands between two printed words and was not even taken for letters. */
  private void empty(Reading before, Reading after, String kind) {
    double height = Math.max(before.box().height(), after.box().height());
    double from = before.box().right();
    double width = after.box().x() - from;
    double top = Math.min(before.box().y(), after.box().y());
    Box between = new Box(from, top - 0.3 * height, Math.max(0, width), 1.6 * height);
    if (width > EMPTY * height && inked.test(between)) {
      gaps.add(new Gap(between, kind));
    }
  }

  private List<Reading> numbers(List<Reading> line, double height) {
    List<Reading> kept = new ArrayList<>();
    for (Reading r : line) {
      if (TAIL.matcher(r.text()).lookingAt()) {
        int from = slot(kept);
        List<Reading> slot = kept.subList(from, kept.size());
        if (slot.size() > 1 || slot.size() == 1 && misread(slot.getFirst(), height)) {
          leave(slot, Gap.NUMBER);
        } else if (slot.isEmpty() && !kept.isEmpty()) {
          empty(kept.getLast(), r, Gap.NUMBER);
        }
      }
      kept.add(r);
    }
    return kept;
  }

  /** Where the number begins that ends with this line: behind the label, or its last word. */
  private static int slot(List<Reading> line) {
    int size = line.size();
    for (int i = size - 1; i >= Math.max(0, size - MOST_PIECES - 1); i--) {
      String text = line.get(i).text();
      if (LABEL.matcher(text).matches()) {
        return i + 1;
      }
      if (text.indexOf('/') >= 0 || text.length() > 8) {
        break;
      }
    }
    boolean digits = size > 0 && line.getLast().text().chars().anyMatch(Character::isDigit);
    return digits ? size - 1 : size;
  }

  private static boolean misread(Reading slot, double height) {
    return !NUMBER.matcher(bare(slot.text())).matches() || doubtful(slot, height);
  }

  private static String bare(String text) {
    return text.startsWith("(") ? text.substring(1) : text;
  }

  private static boolean doubtful(Reading slot, double height) {
    return slot.whole() < SURE || slot.least() < SURE_LETTER || slot.box().height() > TALL * height;
  }

  /** Forms print blanks around the number that is written into them; codes have none. */
  private static List<Reading> joined(List<Reading> line) {
    List<Reading> joined = new ArrayList<>();
    for (Reading r : line) {
      Reading last = joined.isEmpty() ? null : joined.getLast();
      boolean code = TAIL.matcher(r.text()).lookingAt();
      if (last != null && code && NUMBER.matcher(bare(last.text())).matches()) {
        joined.set(joined.size() - 1, last.with(r));
      } else {
        joined.add(r);
      }
    }
    return joined;
  }
}
