package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import niengiam.analyzer.text.Triggers;

/** Finds the numbers of a text that count or measure something, with their units. */
final class FigureScanner {
  private static final Set<String> COUNTED =
      Set.of("people", "bodies", "places", "events", "cases", "education");
  private static final Set<String> SMALL = Set.of("mg", "ml", "mm", "g", "cm");
  private static final Set<String> PURE = Set.of("vàng", "nhẫn", "bạc", "cồn");
  private static final List<String> CURRENCY = List.of("vnđ", "vnd", "vn$", "usd", "$");

  /** What a fraction is a part of. */
  private static final List<String> SHARED =
      List.of(
          "số", "tổng", "tỷ lệ", "tỉ lệ", "tỷ suất", "tỉ suất", "tỷ số", "tỉ số", "chặng đường");

  private static final int LONGEST_SPELLED = 60;
  private static final double SURE = 0.95;
  private static final double DOUBTFUL = 0.5;

  private final NumberReader numbers;
  private final UnitMatcher units;
  private final QualifierReader qualifiers;
  private final RangeReader ranges;

  FigureScanner(NumberReader numbers, UnitMatcher units, QualifierReader qualifiers) {
    this.numbers = numbers;
    this.units = units;
    this.qualifiers = qualifiers;
    ranges = new RangeReader(numbers, units);
  }

  /**
   * @param text the folded one
   * @param known whether a character belongs to a date or a citation
   */
  List<Figure> scan(String raw, String text, Triggers triggers, IntPredicate known) {
    List<Figure> figures = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < triggers.size(); i++) {
      int at = triggers.place(i);
      if (at < next) {
        continue;
      }
      if (triggers.is(i, Triggers.Kind.NUMBER) && Folding.digit(text, at)) {
        Optional<Figure> figure = known.test(at) ? Optional.empty() : digits(raw, text, at);
        figure.ifPresent(figures::add);
        next = figure.isPresent() ? figure.get().end() : Labels.runEnd(text, at);
      } else if (triggers.is(i, Triggers.Kind.NUMBER_WORD)) {
        Optional<Figure> figure = words(text, at).filter(f -> !known.test(f.start()));
        figure.ifPresent(figures::add);
        next = figure.isPresent() ? figure.get().end() : next;
      }
    }
    return figures;
  }

  /** Numbers in words are figures only as amounts: with a scale word or money. */
  private Optional<Figure> words(String text, int at) {
    Optional<Numeral> number = numbers.inWords(text, at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Numeral n = number.get();
    Optional<UnitMatcher.Match> unit = units.match(text, Folding.blank(text, n.end()));
    boolean money = unit.filter(u -> u.is("money")).isPresent();
    if (!money && !(n.scaled() && (unit.isPresent() || millions(n)))) {
      return Optional.empty();
    }
    return Optional.of(
        figure(text, at, n, 1, Optional.empty(), Optional.empty(), unit.or(() -> dong(n))));
  }

  private Optional<Figure> digits(String raw, String text, int at) {
    int currency = currency(text, at);
    if (Folding.letter(text, at - 1) && currency == 0
        || Folding.is(text, at - 1, '-') && Folding.letter(text, at - 2)
        || currency == 0 && Labels.always(raw, text, at)) {
      return Optional.empty();
    }
    Optional<Numeral> first = numbers.read(text, at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (currency > 0) {
      return prefixed(text, at, currency, first.get());
    }
    Numeral n = first.get();
    if (Folding.is(text, n.end(), '/') && Folding.digit(text, n.end() + 1)) {
      return ratio(text, at, n);
    }
    Optional<RangeReader.Range> range = ranges.read(text, n);
    Numeral last = range.map(RangeReader.Range::high).orElse(n);
    Numeral low = range.map(RangeReader.Range::low).orElse(n);
    Optional<BigDecimal> high = range.map(r -> r.high().value());
    int numberEnd = spelledEnd(text, last.end());
    Optional<UnitMatcher.Match> unit =
        units
            .match(text, Folding.blank(text, numberEnd))
            .or(() -> dong(last))
            .or(() -> age(text, at, last.end()));
    if (unit.isPresent() && !specification(text, at, last, unit.get())) {
      return Labels.beforeUnit(text, at, unit.get())
          ? Optional.empty()
          : Optional.of(figure(text, at, low, numberEnd, high, Optional.empty(), unit));
    }
    boolean glued = Folding.letter(text, last.end());
    if (unit.isPresent() || glued || Labels.withoutUnit(raw, text, at)) {
      return Optional.empty();
    }
    return bare(raw, text, at, low, numberEnd, high);
  }

  /** Behind a number that is said again in words, "05 (năm) ngày"; else where it ends. */
  private int spelledEnd(String text, int end) {
    int open = Folding.blank(text, end);
    if (!Folding.is(text, open, '(')) {
      return end;
    }
    int close = text.indexOf(')', open);
    boolean words =
        close > 0
            && close - open < LONGEST_SPELLED
            && numbers.inWords(text, open + 1).filter(n -> n.end() == close).isPresent();
    return words ? close + 1 : end;
  }

  /** A counted thing that the dictionary does not know. */
  private Optional<Figure> bare(
      String raw, String text, int at, Numeral n, int numberEnd, Optional<BigDecimal> high) {
    int from = CountedNoun.start(text, numberEnd);
    int to = CountedNoun.end(raw, text, from);
    boolean rank = Labels.rank(text, at);
    if (to == from && !rank && !n.grouped()) {
      return Optional.empty();
    }
    int end = to == from ? numberEnd : to;
    Figure f = figure(text, at, n, numberEnd, high, Optional.empty(), Optional.empty());
    return Optional.of(
        new Figure(
            f.start(),
            end,
            Math.min(from, end),
            n,
            f.sign(),
            high,
            Optional.empty(),
            Optional.empty(),
            text.substring(from, to),
            f.qualifier(),
            f.bound(),
            rank,
            DOUBTFUL));
  }

  private Optional<Figure> ratio(String text, int at, Numeral part) {
    Optional<Numeral> whole = DigitReader.read(text, part.end() + 1);
    if (whole.isEmpty() || Folding.is(text, whole.get().end(), '/')) {
      return Optional.empty();
    }
    Numeral of = whole.get();
    int after = Folding.blank(text, of.end());
    boolean share = SHARED.stream().anyMatch(word -> Folding.word(text, after, word));
    int unitAt = CountedNoun.afterTotal(text, of.end());
    Optional<UnitMatcher.Match> unit = units.match(text, unitAt);
    boolean small =
        part.value().compareTo(BigDecimal.valueOf(31)) <= 0
            && of.value().compareTo(BigDecimal.valueOf(12)) <= 0;
    boolean rank = Labels.rank(text, at);
    boolean date =
        Labels.calendar(text, at, part.value().intValue(), of.value().intValue())
            || Labels.year(text, part.end() + 1)
            || small && unit.isEmpty() && !rank && !share && !parenthesised(text, at, of.end());
    if (date || Folding.letter(text, of.end()) && unit.isEmpty()) {
      return Optional.empty();
    }
    Optional<UnitMatcher.Match> placed = unit.filter(u -> u.start() <= after || share);
    Figure f = figure(text, at, part, of.end(), Optional.empty(), Optional.of(of.value()), placed);
    return Optional.of(f);
  }

  private static boolean parenthesised(String text, int at, int end) {
    return Folding.is(text, at - 1, '(')
        && Folding.is(text, end, ')')
        && Folding.word(text, Folding.blank(text, end + 1), "số");
  }

  private Optional<Figure> prefixed(String text, int at, int currency, Numeral low) {
    UnitMatcher.Match money =
        new UnitMatcher.Match("dong", at - currency, at, "đồng", "money", BigDecimal.ONE, false);
    Numeral n = low;
    Optional<BigDecimal> high = Optional.empty();
    int end = low.end();
    int next = end + 1;
    for (String prefix : CURRENCY) {
      int digits = next + prefix.length();
      if (Folding.is(text, end, '-') && text.startsWith(prefix, next)) {
        Optional<Numeral> top =
            Folding.digit(text, digits) ? numbers.read(text, digits) : Optional.empty();
        high = top.map(Numeral::value);
        end = top.map(Numeral::end).orElse(end);
        break;
      }
    }
    Figure f = figure(text, at - currency, n, end, high, Optional.empty(), Optional.empty());
    return Optional.of(
        new Figure(
            f.start(),
            end,
            f.start(),
            n,
            1,
            high,
            Optional.empty(),
            Optional.of(money),
            "",
            f.qualifier(),
            f.bound(),
            false,
            SURE));
  }

  private Figure figure(
      String text,
      int at,
      Numeral number,
      int numberEnd,
      Optional<BigDecimal> high,
      Optional<BigDecimal> denominator,
      Optional<UnitMatcher.Match> unit) {
    boolean minus = Sign.at(text, at - 1, '-') || Sign.at(text, at - 1, '−');
    int start = minus || Sign.at(text, at - 1, '+') ? at - 1 : at;
    int end = unit.map(u -> Math.max(u.end(), numberEnd)).orElse(numberEnd);
    Numeral n = number;
    boolean misgrouped =
        n.decimals() == 3
            && !n.scaled()
            && unit.filter(u -> COUNTED.contains(u.group())).isPresent();
    if (misgrouped) {
      n = n.commaAsThousands();
    }
    Optional<QualifierReader.Found> qualifier =
        qualifiers
            .before(text, start)
            .filter(q -> unit.filter(u -> u.is("time")).isPresent() || !q.id().startsWith("time-"));
    int after = Folding.blank(text, end);
    String bound =
        text.startsWith("trở lên", after)
            ? "at-least"
            : text.startsWith("trở xuống", after)
                ? "at-most"
                : qualifier.map(QualifierReader.Found::sense).orElse("");
    return new Figure(
        start,
        end,
        unit.map(UnitMatcher.Match::start).orElse(end),
        n,
        minus ? -1 : 1,
        high,
        denominator,
        unit,
        "",
        qualifier,
        bound,
        Labels.rank(text, at),
        misgrouped || n.suspect() ? DOUBTFUL : SURE);
  }

  private static boolean millions(Numeral n) {
    return n.scaled() && n.value().compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
  }

  /** "245 triệu" without a noun is money. */
  private static Optional<UnitMatcher.Match> dong(Numeral n) {
    return millions(n)
        ? Optional.of(
            new UnitMatcher.Match("dong", n.end(), n.end(), "đồng", "money", BigDecimal.ONE, false))
        : Optional.empty();
  }

  /** "tuổi đời dưới 80" */
  private Optional<UnitMatcher.Match> age(String text, int at, int end) {
    int from = qualifiers.before(text, at).map(QualifierReader.Found::start).orElse(at);
    String before = text.substring(Math.max(0, from - 10), from).stripTrailing();
    return before.endsWith("tuổi đời") || before.endsWith("độ tuổi")
        ? Optional.of(
            new UnitMatcher.Match("tuoi", end, end, "tuổi", "time-of-life", BigDecimal.ONE, false))
        : Optional.empty();
  }

  /** Sizes and doses: 500mg, 90x90, 7.000 đồng/0,55km. */
  private static boolean specification(String text, int at, Numeral n, UnitMatcher.Match unit) {
    boolean glued = unit.start() == n.end() && unit.is("physical");
    boolean small = SMALL.contains(unit.name());
    boolean per = Folding.is(text, at - 1, '/') && Folding.letter(text, at - 2);
    boolean product = Folding.is(text, at - 1, '*') && Folding.letter(text, at - 2);
    boolean purity = unit.is("percent") && PURE.contains(Folding.wordBefore(text, at));
    // "6.000.000 đồng/1 lần thẩm định"
    boolean each =
        per
            && n.value().compareTo(BigDecimal.ONE) == 0
            && "đồng".equals(Folding.wordBefore(text, at - 1));
    return glued && small || per && unit.is("physical") || each || product || purity;
  }

  private static int currency(String text, int at) {
    if (at == 0 || "dđ$".indexOf(text.charAt(at - 1)) < 0) {
      return 0;
    }
    for (String prefix : CURRENCY) {
      if (text.startsWith(prefix, at - prefix.length())
          && at >= prefix.length()
          && !Folding.letter(text, at - prefix.length() - 1)) {
        return prefix.length();
      }
    }
    return 0;
  }
}
