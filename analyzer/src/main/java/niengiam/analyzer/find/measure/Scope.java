package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The totals whose parts are being told, and how much of them is told already. */
final class Scope {
  /** Parts of one total that are remembered for a sum; more are no list of a sentence. */
  private static final int MOST = 64;

  /** Of a scope that ends with its passage. */
  static final int WHOLE = -1;

  private final List<Counted> totals;
  private final BigDecimal[] told;
  private final boolean firm;
  private final boolean wide;
  private final int depth;
  private final List<Integer> unclaimed = new ArrayList<>();
  private final List<Integer> late = new ArrayList<>();
  private boolean past;

  /**
   * @param totals the nearest first
   * @param firm words say that parts follow; else only their sum tells it
   * @param wide reaches over semicolons
   * @param depth of the brackets that it was opened in
   */
  Scope(List<Counted> totals, boolean firm, boolean wide, int depth) {
    this.totals = List.copyOf(totals);
    this.firm = firm;
    this.wide = wide;
    this.depth = depth;
    told = new BigDecimal[this.totals.size()];
    Arrays.fill(told, BigDecimal.ZERO);
  }

  int depth() {
    return depth;
  }

  boolean firm() {
    return firm;
  }

  /** What follows a semicolon belongs to a narrow scope only if the sum says so. */
  void semicolon() {
    past = !wide;
  }

  boolean past() {
    return past;
  }

  /** The total that the next figure is a part of. */
  Optional<Counted> take(int index, Counted part) {
    for (int pass = 0; firm && pass < 2; pass++) {
      for (int t = 0; t < totals.size(); t++) {
        Counted total = totals.get(t);
        boolean fits = pass == 0 ? total.holds(part) : total.holdsPersons(part);
        if (fits && room(t, part)) {
          if (past) {
            remember(late, index);
            return Optional.empty();
          }
          told[t] = told[t].add(part.value());
          return Optional.of(total);
        }
      }
    }
    if (part.things()) {
      remember(unclaimed, index);
    }
    return Optional.empty();
  }

  /** A total that is told in full may be told again in another way. */
  private boolean room(int t, Counted part) {
    if (wide && told[t].compareTo(totals.get(t).value()) == 0) {
      told[t] = BigDecimal.ZERO;
    }
    return told[t].add(part.value()).compareTo(totals.get(t).value()) <= 0;
  }

  private static void remember(List<Integer> indices, int index) {
    if (indices.size() < MOST) {
      indices.add(index);
    }
  }

  /** Figures that are parts because they add up to a total. */
  record Sum(List<Integer> parts, Counted total) {}

  /** At the end of the scope. */
  Optional<Sum> close(List<Counted> all) {
    for (int t = 0; t < totals.size(); t++) {
      Counted total = totals.get(t);
      boolean begun = told[t].signum() > 0;
      List<Integer> parts =
          begun ? late.stream().filter(i -> total.holds(all.get(i))).toList() : unclaimed;
      boolean enough = parts.size() >= (begun ? 1 : 2);
      if (enough && total.parted() && (begun || alike(parts, total, all))) {
        BigDecimal sum = told[t];
        for (int i : parts) {
          sum = sum.add(all.get(i).value());
        }
        if (sum.compareTo(total.value()) == 0) {
          return Optional.of(new Sum(parts, total));
        }
      }
    }
    return Optional.empty();
  }

  /** "3 uỷ viên: 1 Chủ tịch, 1 thư ký …": of one kind, as far as the kind is known. */
  private boolean alike(List<Integer> parts, Counted total, List<Counted> all) {
    return total.things() && (firm || sameGroup(parts, total, all));
  }

  private static boolean sameGroup(List<Integer> parts, Counted total, List<Counted> all) {
    return parts.stream()
        .map(all::get)
        .allMatch(p -> p.group().isEmpty() || p.group().equals(total.group()));
  }
}
