package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.fact.Measure;
import niengiam.config.RelationWord.Role;

/**
 * Links figures that stand beside each other: "11 tổ/115 cá nhân", "73 đơn = 70 vụ việc", "307 vụ
 * (bằng 88,7%)", "11 xã, 01 thị trấn/17 xã, thị trấn".
 */
final class Pairings {
  /** Between two figures of a pair. */
  private static final int NEAR = 80;

  /** From a figure to the bracket with its share, its noun between. */
  private static final int MOST_NOUN = 40;

  private static final int MOST_IN_CHAIN = 4;

  /** A share is rounded, and "trên 73%" cut. */
  private static final BigDecimal ROUNDED = BigDecimal.ONE;

  private final RelationWords.Phrases shares;
  private final RelationWords.Phrases plans;
  private final String text;
  private final List<Counted> all;
  private final Links links;

  Pairings(RelationWords words, String text, List<Counted> all, Links links) {
    shares = words.of(Role.SHARE);
    plans = words.of(Role.PLAN);
    this.text = text;
    this.all = all;
    this.links = links;
  }

  void read() {
    for (int i = 1; i < all.size(); i++) {
      int from = all.get(i - 1).figure().end();
      int to = all.get(i).figure().from();
      if (to > from && to - from <= NEAR && !Clause.endsIn(text, from, to)) {
        pair(i, from, to);
      }
    }
  }

  private void pair(int i, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    char mark = end > from ? text.charAt(end - 1) : 0;
    Counted now = all.get(i);
    Counted before = all.get(i - 1);
    if (now.percent() || before.percent()) {
      share(i, before, now, from, to, mark);
    } else if (mark == '/') {
      slash(i, before, now);
    } else if (mark == '=') {
      chain(i, Link.Kind.EQUIVALENT);
    }
  }

  private void slash(int i, Counted before, Counted now) {
    if (now.holds(before)) {
      BigDecimal left = now.value().subtract(before.value());
      links.add(i - 1, Link.Kind.PART_OF, now);
      for (int j = i - 2; j >= Math.max(0, i - MOST_IN_CHAIN) && commaAfter(j); j--) {
        left = left.subtract(all.get(j).value());
        if (!now.holds(all.get(j)) || left.signum() < 0) {
          return;
        }
        links.add(j, Link.Kind.PART_OF, now);
      }
    } else if (before.things() && now.things() && !before.unit().equals(now.unit())) {
      links.add(i, Link.Kind.ACCOMPANIES, before);
    }
  }

  /** "203 lượt, 203 người = 203 vụ việc": all that stands before restates the same. */
  private void chain(int i, Link.Kind kind) {
    Counted now = all.get(i);
    for (int j = i - 1; j >= Math.max(0, i - MOST_IN_CHAIN); j--) {
      boolean joined = j == i - 1 || commaAfter(j);
      boolean other = !all.get(j).unit().equals(now.unit()) && !all.get(j).unit().isEmpty();
      if (!joined || !other || all.get(j).percent()) {
        return;
      }
      links.add(i, kind, all.get(j));
    }
  }

  /** Only a comma stands between a figure and the next one. */
  private boolean commaAfter(int j) {
    int from = all.get(j).figure().end();
    int to = all.get(j + 1).figure().from();
    return to > from && to - from <= 3 && text.charAt(from) == ',';
  }

  private void share(int i, Counted before, Counted now, int from, int to, char mark) {
    if (now.percent() == before.percent()) {
      return;
    }
    boolean after = now.percent();
    Counted percent = after ? now : before;
    Counted count = after ? before : now;
    boolean shares =
        percent.measure().kind() != Measure.Kind.CHANGE
            && !percent.figure().number().suspect()
            && count.measure().kind() != Measure.Kind.CHANGE
            && count.measure().kind() != Measure.Kind.RANK
            && count.measure().kind() != Measure.Kind.DURATION
            && !compared(percent.figure().end());
    if (!shares) {
      return;
    }
    boolean said =
        after
            ? to - from <= MOST_NOUN
                && (mark == '=' || (mark == '(' && bracket(from, to)) || worded(to, from))
            : mark == '(' && text.substring(from, to).strip().equals("(");
    boolean shown = count.figure().denominator().isPresent() && agrees(percent, count.figure());
    if (shown || (said && count.figure().denominator().isEmpty())) {
      links.add(after ? i : i - 1, Link.Kind.SHARE_OF, count);
    }
  }

  private boolean bracket(int from, int to) {
    int open = text.indexOf('(', from);
    return text.substring(open + 1, to).isBlank() && text.indexOf(',', from) != from;
  }

  private boolean worded(int to, int from) {
    return shares.startBefore(text, to) >= from;
  }

  /** A percentage of a plan, or of what was before, is no share. */
  private boolean compared(int end) {
    int at = Folding.blank(text, end);
    int to = Math.min(text.length(), at + 24);
    return at < to
        && (Comparison.endAt(text, at, at, to) >= 0
            || plans.endAt(text, at) >= 0
            || text.startsWith("cùng kỳ", at));
  }

  private static boolean agrees(Counted percent, Figure ratio) {
    BigDecimal whole = ratio.denominator().orElseThrow();
    return whole.signum() > 0
        && ratio
                .number()
                .value()
                .movePointRight(2)
                .divide(whole, 4, RoundingMode.HALF_UP)
                .subtract(percent.value())
                .abs()
                .compareTo(ROUNDED)
            <= 0;
  }
}
