package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads "15.000-16.000", "từ 3 đến 5", "giữa 1 và 2 tỷ": two numbers that bound one quantity. */
final class RangeReader {
  private final NumberReader numbers;
  private final UnitMatcher units;

  RangeReader(NumberReader numbers, UnitMatcher units) {
    this.numbers = numbers;
    this.units = units;
  }

  record Range(Numeral low, Numeral high) {}

  /** The range whose lower end has been read; empty where only one number stands. */
  Optional<Range> read(String text, Numeral low) {
    Optional<UnitMatcher.Match> first = units.match(text, Folding.blank(text, low.end()));
    int after = first.map(UnitMatcher.Match::end).orElse(low.end());
    int dash = Folding.blank(text, after);
    int next;
    if (dash < text.length() && "-–÷".indexOf(text.charAt(dash)) >= 0) {
      next = Folding.blank(text, dash + 1);
    } else if (Folding.word(text, dash, "đến") || Folding.word(text, dash, "tới")) {
      next = Folding.blank(text, dash + 3);
    } else if (Folding.word(text, dash, "và") && between(text, low.start())) {
      next = Folding.blank(text, dash + 2);
    } else {
      return Optional.empty();
    }
    if (!Folding.digit(text, next)) {
      return Optional.empty();
    }
    Optional<Numeral> high = numbers.read(text, next);
    if (high.isEmpty()) {
      return Optional.empty();
    }
    Numeral top = high.get();
    Optional<UnitMatcher.Match> second = units.match(text, Folding.blank(text, top.end()));
    boolean sameUnit =
        first.isEmpty() || second.filter(s -> s.name().startsWith(first.get().name())).isPresent();
    if (!sameUnit) {
      return Optional.empty();
    }
    Numeral scaledLow = low;
    if (top.scaled() && !low.scaled()) {
      BigDecimal digits = DigitReader.read(text, next).map(Numeral::value).orElse(BigDecimal.ONE);
      if (digits.signum() > 0) {
        BigDecimal factor = top.value().divide(digits, 0, RoundingMode.HALF_UP);
        scaledLow = low.times(factor.max(BigDecimal.ONE), low.end());
      }
    }
    return scaledLow.value().compareTo(top.value()) < 0
        ? Optional.of(new Range(scaledLow, top))
        : Optional.empty();
  }

  private static boolean between(String text, int at) {
    return Folding.wordBefore(text, at).equals("giữa");
  }
}
