package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Fulfilment;
import niengiam.analyzer.fact.Measure;
import niengiam.config.RelationWord.Role;

/** Reads how far a plan is fulfilled: "đạt 98,5% kế hoạch", "38/54 chỉ tiêu", "673/550ha". */
final class PlanReader {
  private static final int REACH = 3;
  private static final int NEAR = 160;

  /** A value that follows from a rounded percentage has no more certain digits. */
  private static final int CERTAIN_DIGITS = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** So far may a printed plan be from the one that follows from the percentage, in percent. */
  private static final BigDecimal TOLERANCE = BigDecimal.valueOf(2);

  private final RelationWords.Phrases plans;
  private final RelationWords.Phrases fulfilled;
  private final String raw;
  private final String text;
  private final List<Counted> all;

  PlanReader(RelationWords words, String raw, String text, List<Counted> all) {
    plans = words.of(Role.PLAN);
    fulfilled = words.of(Role.FULFILLED);
    this.raw = raw;
    this.text = text;
    this.all = all;
  }

  Optional<Fulfilment> of(int i) {
    Counted counted = all.get(i);
    Optional<BigDecimal> denominator = counted.figure().denominator();
    if (counted.measure().change().isPresent()) {
      return exceeded(i, counted, counted.measure().change().get());
    }
    if (denominator.isPresent()) {
      return counted.measure().kind() == Measure.Kind.RATIO
          ? ratio(counted, denominator.get())
          : Optional.empty();
    }
    if (!counted.figure().unitName().equals("%") || counted.value().signum() <= 0) {
      return Optional.empty();
    }
    return base(counted.figure().end())
        .filter(base -> said(counted.figure()))
        .map(base -> fulfilment(i, base, counted.value()));
  }

  /** "vượt 5% kế hoạch", "giảm 12 hộ so với chỉ tiêu". */
  private Optional<Fulfilment> exceeded(int i, Counted counted, Change change) {
    Optional<String> base =
        base(counted.figure().end())
            .or(() -> change.base().filter(b -> plans.endAt(Folding.fold(b), 0) >= 0));
    if (base.isEmpty() || change.direction() == Change.Direction.TIMES) {
      return Optional.empty();
    }
    boolean up = change.direction() == Change.Direction.UP;
    if (change.unit().equals("%")) {
      BigDecimal percent = up ? HUNDRED.add(change.amount()) : HUNDRED.subtract(change.amount());
      return percent.signum() > 0
          ? Optional.of(fulfilment(i, base.get(), percent))
          : Optional.empty();
    }
    return result(i)
        .filter(level -> level.unit().equals(change.unit()))
        .flatMap(
            level -> {
              BigDecimal plan =
                  up ? level.value().subtract(change.amount()) : level.value().add(change.amount());
              return plan.signum() > 0
                  ? Optional.of(
                      new Fulfilment(
                          base.get(),
                          percent(level.value(), plan),
                          Optional.of(plan),
                          Optional.of(level.measure().span())))
                  : Optional.empty();
            });
  }

  /** A ratio of a plan: of the aims themselves, or behind "TH/KH". */
  private Optional<Fulfilment> ratio(Counted counted, BigDecimal plan) {
    Figure figure = counted.figure();
    int named = plans.endAt(text, Math.min(figure.unitStart(), figure.end()));
    int after = named >= 0 ? -1 : plans.endAt(text, Folding.blank(text, figure.end()));
    int at = named >= 0 ? figure.unitStart() : Folding.blank(text, figure.end());
    int end = Math.max(named, after);
    Optional<String> base = end >= 0 ? Optional.of(raw.substring(at, end)) : headed(figure.from());
    return base.filter(b -> plan.signum() > 0)
        .map(
            b ->
                new Fulfilment(
                    b,
                    percent(figure.number().value(), plan),
                    Optional.of(plan.multiply(figure.factor())),
                    Optional.of(counted.measure().span())));
  }

  /** "TH/KH: 673/550ha". */
  private Optional<String> headed(int from) {
    int end = from;
    while (end > 0 && " :(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.startsWith("th/kh", end - 5) && end >= 5
        ? Optional.of(raw.substring(end - 2, end))
        : Optional.empty();
  }

  private Fulfilment fulfilment(int i, String base, BigDecimal percent) {
    Optional<Counted> result = result(i);
    return new Fulfilment(
        base,
        percent.stripTrailingZeros(),
        result.map(r -> plan(r, percent)),
        result.map(r -> r.measure().span()));
  }

  /** The plan of a result: printed behind its slash, else what follows from the percentage. */
  private static BigDecimal plan(Counted result, BigDecimal percent) {
    Figure figure = result.figure();
    BigDecimal value = figure.number().value();
    BigDecimal exact = value.multiply(HUNDRED).divide(percent, MathContext.DECIMAL64);
    Optional<BigDecimal> printed = figure.denominator();
    if (printed.isPresent()) {
      BigDecimal apart = percent(value, printed.get()).subtract(percent).abs();
      if (apart.compareTo(TOLERANCE) <= 0) {
        return printed.get().multiply(figure.factor());
      }
    }
    int printedScale = value.stripTrailingZeros().scale();
    int scale = figure.number().scaled() ? printedScale : Math.max(0, printedScale);
    int certain = CERTAIN_DIGITS - (exact.precision() - exact.scale());
    int digits = result.things() ? scale : Math.max(scale, certain);
    return exact.setScale(digits, RoundingMode.HALF_UP).multiply(figure.factor());
  }

  private static BigDecimal percent(BigDecimal value, BigDecimal plan) {
    return plan.signum() == 0
        ? BigDecimal.ZERO
        : value.multiply(HUNDRED).divide(plan, 1, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /** The figure that a percentage of a plan speaks of: the nearest before it in its sentence. */
  private Optional<Counted> result(int i) {
    int end = all.get(i).figure().from();
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      Counted level = all.get(j);
      int from = level.figure().end();
      if (end - from > NEAR || Clause.endsIn(text, from, end)) {
        return Optional.empty();
      }
      Measure.Kind kind = level.measure().kind();
      boolean amount =
          kind == Measure.Kind.COUNT || kind == Measure.Kind.MONEY || kind == Measure.Kind.RATIO;
      if (amount && !level.percent()) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** The plan that is named behind an offset, over "so với". */
  private Optional<String> base(int end) {
    int at = Folding.blank(text, end);
    if (at == text.length()) {
      return Optional.empty();
    }
    int compared = Comparison.endAt(text, at, at, Math.min(text.length(), at + 12));
    int from = compared >= 0 ? Folding.blank(text, compared) : at;
    int word = from < text.length() ? plans.endAt(text, from) : -1;
    return word < 0
        ? Optional.empty()
        : StatedBases.read(raw, text, from).or(() -> Optional.of(raw.substring(from, word)));
  }

  private boolean said(Figure figure) {
    int from = figure.from();
    int mark = from;
    while (mark > 0 && text.charAt(mark - 1) == ' ') {
      mark--;
    }
    return fulfilled.startBefore(text, from) >= 0
        || (mark > 0 && "(,=".indexOf(text.charAt(mark - 1)) >= 0)
        || Folding.word(text, figure.end(), "kh");
  }
}
