package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.config.NumberWord;

/** Reads a number with its scale words: "1 tỷ 200 triệu", "2 triệu rưỡi", "10K". */
public final class NumberReader {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private final NumberWords words;

  public NumberReader(List<NumberWord> rules) {
    words = new NumberWords(rules);
  }

  private record Scale(BigDecimal factor, int end) {}

  /**
   * The value of a text that is a number and nothing else, in digits or words, with a sign and the
   * short scales K, M, G where printed.
   */
  public Optional<BigDecimal> parse(String raw) {
    String text = raw.strip();
    String folded = Folding.fold(text);
    if (folded.startsWith("-") || folded.startsWith("âm ")) {
      return parse(text.substring(folded.startsWith("-") ? 1 : 3)).map(BigDecimal::negate);
    }
    if (folded.startsWith(",") && Folding.digit(folded, 1)) {
      return parse("0" + text);
    }
    int shortScale = text.isEmpty() ? -1 : "KMG".indexOf(text.charAt(text.length() - 1));
    if (shortScale >= 0) {
      return parse(text.substring(0, text.length() - 1))
          .map(v -> v.movePointRight(3 * (shortScale + 1)));
    }
    Optional<Numeral> read = Folding.digit(folded, 0) ? read(folded, 0) : words.read(folded, 0);
    return read.filter(n -> n.end() == folded.length()).map(Numeral::value);
  }

  /** The number in digits that begins at an offset of a folded text. */
  Optional<Numeral> read(String text, int at) {
    return DigitReader.read(text, at).map(n -> chain(text, n));
  }

  /** The words that numbers in words are made of. */
  Set<String> words() {
    return words.all();
  }

  /** The number in words that begins at an offset of a folded text. */
  Optional<Numeral> inWords(String text, int at) {
    return words.begins(text, at) ? words.read(text, at) : Optional.empty();
  }

  private Numeral chain(String text, Numeral first) {
    Optional<Scale> scale = scale(text, first.end());
    Numeral sum = first;
    BigDecimal last = BigDecimal.ONE;
    if (scale.isPresent()) {
      last = scale.get().factor;
      sum = first.times(last, scale.get().end);
    }
    while (true) {
      int next = Folding.blank(text, sum.end());
      if (next > sum.end() && words.half(text, next)) {
        return sum.plus(last.divide(TWO), Folding.wordEnd(text, next));
      }
      Optional<Numeral> more =
          next > sum.end() && sum.scaled() && Folding.digit(text, next)
              ? DigitReader.read(text, next)
              : Optional.empty();
      Optional<Scale> smaller = more.flatMap(m -> scale(text, m.end()));
      if (smaller.isEmpty()) {
        return sum;
      }
      BigDecimal part = more.get().value().multiply(smaller.get().factor);
      if (part.compareTo(last) >= 0) {
        return sum;
      }
      last = smaller.get().factor;
      sum = sum.plus(part, smaller.get().end);
    }
  }

  private Optional<Scale> scale(String text, int at) {
    BigDecimal factor = BigDecimal.ONE;
    int end = at;
    while (factor.precision() < 20) {
      Optional<Numeral> word = words.scale(text, Folding.blank(text, end));
      if (word.isEmpty()) {
        break;
      }
      factor = factor.multiply(word.get().value());
      end = word.get().end();
    }
    if (end == at
        && Folding.is(text, at, 'k')
        && !Character.isLetterOrDigit(charAt(text, at + 1))) {
      return Optional.of(new Scale(BigDecimal.valueOf(1000), at + 1));
    }
    return end == at ? Optional.empty() : Optional.of(new Scale(factor, end));
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
