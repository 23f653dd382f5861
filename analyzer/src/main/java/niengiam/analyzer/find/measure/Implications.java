package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.structure.Passage;

/** Gives the measure that a change belongs to the value of the base period that follows. */
final class Implications {
  /** How many figures back the changed one may stand: a bracket of changes follows its counts. */
  private static final int REACH = 6;

  private static final int NEAR = 400;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  static final Pattern NO_PERIOD =
      Pattern.compile("kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|kh\\b");

  private Implications() {}

  /**
   * @param found in a passage
   */
  static List<Measure> add(List<Measure> found, Passage passage) {
    List<Measure> measures = new ArrayList<>(found);
    for (int i = 0; i < measures.size(); i++) {
      Measure changed = measures.get(i);
      Optional<String> base = changed.change().flatMap(Change::base);
      if (base.isEmpty() || NO_PERIOD.matcher(Folding.fold(base.get())).find()) {
        continue;
      }
      for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
        Measure level = measures.get(j);
        if (passage.distance(level.span().end(), changed.span().start()) > NEAR) {
          break;
        }
        Optional<BigDecimal> value = before(level, changed.change().orElseThrow());
        if (value.isPresent() && level.implied().isEmpty()) {
          measures.set(
              j,
              level.withImplied(
                  new Measure.Implied(base.get(), year(base.get(), level), value.get())));
          break;
        }
      }
    }
    return measures;
  }

  private static Optional<BigDecimal> before(Measure level, Change change) {
    if (level.change().isPresent() || level.kind() == Measure.Kind.DURATION) {
      return Optional.empty();
    }
    BigDecimal value = level.quantity().value();
    boolean up = change.direction() == Change.Direction.UP;
    if (level.kind() == Measure.Kind.RANK) {
      // a better rank is a smaller number
      return change.unit().equals("bậc")
          ? Optional.of(up ? value.add(change.amount()) : value.subtract(change.amount()))
          : Optional.empty();
    }
    if (change.direction() == Change.Direction.TIMES) {
      return change.amount().signum() > 0 && change.unit().equals("lần")
          ? Optional.of(value.divide(change.amount(), scale(value), RoundingMode.HALF_UP))
          : Optional.empty();
    }
    boolean points = change.unit().equals("điểm %") && level.unit().equals("%");
    if (points || change.unit().equals(level.unit())) {
      BigDecimal before = up ? value.subtract(change.amount()) : value.add(change.amount());
      return before.signum() < 0 ? Optional.empty() : Optional.of(before);
    }
    BigDecimal share = change.amount().movePointLeft(2);
    BigDecimal factor = up ? BigDecimal.ONE.add(share) : BigDecimal.ONE.subtract(share);
    return change.unit().equals("%") && factor.signum() > 0
        ? Optional.of(value.divide(factor, scale(value), RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private static int scale(BigDecimal value) {
    return Math.max(0, value.scale());
  }

  private static OptionalInt year(String base, Measure level) {
    Matcher year = YEAR.matcher(base);
    if (year.find()) {
      return OptionalInt.of(Integer.parseInt(year.group()));
    }
    String folded = Folding.fold(base);
    boolean lastYear = folded.startsWith("cùng kỳ") || folded.startsWith("năm trước");
    return lastYear && level.period().isPresent()
        ? OptionalInt.of(level.period().getAsInt() - 1)
        : OptionalInt.empty();
  }
}
