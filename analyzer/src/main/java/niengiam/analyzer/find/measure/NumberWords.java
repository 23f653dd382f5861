package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.analyzer.text.WordMap;
import niengiam.config.NumberWord;

/** Reads a number in words: "hai mươi mốt nghìn không trăm mười hai". */
final class NumberWords {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Compounds that begin with a scale word but are no scale. */
  private static final List<String> NO_SCALE =
      List.of("tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ giá", "tỉ giá", "tỷ suất", "tỉ suất");

  private static final char NO_SCALE_INITIAL = 't';

  private final WordMap<Optional<NumberWord>> words;
  private final Set<String> all;
  private final int longest;

  NumberWords(List<NumberWord> rules) {
    Map<String, Optional<NumberWord>> byWord = new HashMap<>();
    rules.forEach(r -> byWord.put(Folding.fold(r.word()), Optional.of(r)));
    words = new WordMap<>(byWord);
    all = Set.copyOf(byWord.keySet());
    longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** All words of numbers. */
  Set<String> all() {
    return all;
  }

  /** What a word stands for. */
  private record Word(String role, BigDecimal value, int end) {}

  private Optional<Word> word(String text, int at) {
    int end = at;
    while (Folding.letter(text, end) && end - at <= longest) {
      end++;
    }
    Optional<NumberWord> rule =
        end - at > longest ? Optional.empty() : words.get(text, at, end, Optional.empty());
    if (rule.isEmpty() || text.charAt(at) == NO_SCALE_INITIAL && noScale(text, at)) {
      return Optional.empty();
    }
    return Optional.of(new Word(rule.get().role(), rule.get().value(), end));
  }

  private static boolean noScale(String text, int at) {
    for (String compound : NO_SCALE) {
      if (Folding.word(text, at, compound)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number may begin here in running text, where "không" is a negation; cheap. */
  boolean begins(String text, int at) {
    // "tư" is four inside a number only: "đầu tư", "thứ tư".
    return word(text, at)
        .filter(w -> !Folding.word(text, at, "tư"))
        .filter(w -> !w.role.equals("scale") && !w.role.equals("half") && !w.role.equals("tens"))
        .filter(w -> w.value.signum() > 0)
        .isPresent();
  }

  /** The scale word (nghìn, triệu, or trăm after digits) at an offset. */
  Optional<Numeral> scale(String text, int at) {
    return word(text, at)
        .filter(w -> w.role.equals("scale") || w.role.equals("hundred"))
        .map(w -> new Numeral(at, w.end, w.value, 0, true, false, false));
  }

  boolean half(String text, int at) {
    return word(text, at).filter(w -> w.role.equals("half")).isPresent();
  }

  /** The longest number in words that begins at an offset. */
  Optional<Numeral> read(String text, int at) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ONE;
    Optional<BigDecimal> digit = Optional.empty();
    boolean scaled = false;
    boolean any = false;
    int end = at;
    for (int next = at; ; next = Folding.blank(text, end)) {
      Optional<Word> found = next > end || next == at ? word(text, next) : Optional.empty();
      if (found.isEmpty()) {
        break;
      }
      Word w = found.get();
      boolean fits =
          switch (w.role) {
            case "digit", "ten" -> digit.isEmpty();
            case "tens" -> digit.isPresent();
            case "half" -> any && digit.isEmpty();
            case "zero" -> any && digit.isEmpty();
            case "scale" -> any;
            default -> true;
          };
      if (!fits) {
        break;
      }
      switch (w.role) {
        case "digit" -> digit = Optional.of(w.value);
        case "ten" -> {
          part = part.add(w.value);
          last = w.value;
        }
        case "tens", "hundred" -> {
          part = part.add(digit.orElse(BigDecimal.ONE).multiply(w.value));
          digit = Optional.empty();
          last = w.value;
        }
        case "half" -> part = part.add(last.divide(TWO));
        case "scale" -> {
          BigDecimal below = part.add(digit.orElse(BigDecimal.ZERO));
          boolean compound = scaled && below.signum() == 0;
          total = compound ? total.multiply(w.value) : total.add(below.multiply(w.value));
          part = BigDecimal.ZERO;
          digit = Optional.empty();
          last = w.value;
          scaled = true;
        }
        default -> {
          // linh and lẻ hold a place and add nothing
        }
      }
      any = true;
      end = w.end;
    }
    BigDecimal value = total.add(part).add(digit.orElse(BigDecimal.ZERO));
    return any
        ? Optional.of(new Numeral(at, end, value, 0, scaled, false, false))
        : Optional.empty();
  }
}
