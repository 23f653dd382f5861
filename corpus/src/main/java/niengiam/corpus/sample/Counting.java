package niengiam.corpus.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** Sentences with figures and changes. */
final class Counting {
  private final Scribe scribe;

  Counting(Scribe scribe) {
    this.scribe = scribe;
  }

  /** A whole sentence on a topic with its change against the year before. */
  Prose sentence(Topic topic) {
    BigDecimal value = scribe.revised(topic.phrase(), scribe.region.value(topic, scribe.year));
    BigDecimal before = scribe.region.value(topic, scribe.year - 1);
    Prose change = change(topic, value.subtract(before));
    Optional<Stated.Shift> shift =
        change.facts().stream()
            .map(Stated::content)
            .filter(Stated.Figure.class::isInstance)
            .flatMap(f -> ((Stated.Figure) f).change().stream())
            .findFirst();
    Prose figure = figure(value, topic.unit(), topic.phrase(), topic.id(), shift);
    String pattern = scribe.pick(topic.sentences());
    int last = pattern.lastIndexOf(" {}");
    return Prose.fill(pattern.substring(0, last) + "{}.", figure, change);
  }

  /** A count of its own that belongs to no series. */
  Prose count(int value, String unit, String phrase) {
    BigDecimal said = scribe.revised(phrase, BigDecimal.valueOf(value));
    return figure(said, unit, phrase, "", Optional.empty());
  }

  Prose figure(
      BigDecimal value, String unit, String phrase, String topic, Optional<Stated.Shift> change) {
    String kind = unit.equals("%") ? "percent" : unit.endsWith("đồng") ? "money" : "count";
    return Prose.of(
        printed(value, unit),
        new Stated.Figure(base(value, unit), read(unit), kind, phrase, scribe.year, topic, change));
  }

  /** The share of a part, one decimal; planted wrong it is several points off. */
  Prose percent(int part, int total, String phrase) {
    BigDecimal right = share(part, total);
    if (!scribe.plants(Fault.PERCENT)) {
      return figure(right, "%", phrase, "", Optional.empty());
    }
    BigDecimal wrong = right.subtract(new BigDecimal("6.3"));
    return figure(wrong, "%", phrase, "", Optional.empty())
        .stating(new Stated.Wrong(Fault.PERCENT, printed(right, "%"), printed(wrong, "%")));
  }

  private static BigDecimal share(int part, int total) {
    return BigDecimal.valueOf(part * 100L)
        .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
  }

  private Prose change(Topic topic, BigDecimal difference) {
    String against = base();
    if (difference.signum() == 0) {
      return Prose.of(scribe.pick(" (không thay đổi so với " + against + ")", ", giữ nguyên"));
    }
    String direction = difference.signum() > 0 ? "tăng" : "giảm";
    BigDecimal amount = difference.abs();
    boolean wrong = topic.decimals() == 0 && scribe.plants(Fault.CHANGE);
    BigDecimal stated = wrong ? amount.add(BigDecimal.valueOf(4)) : amount;
    var shift =
        new Stated.Shift(direction, base(stated, topic.unit()), read(topic.unit()), against);
    String said = printed(stated, topic.unit());
    Prose figure =
        Prose.of(
            said,
            new Stated.Figure(
                base(stated, topic.unit()),
                read(topic.unit()),
                "change",
                topic.phrase(),
                scribe.year,
                topic.id(),
                Optional.of(shift)));
    if (wrong) {
      figure = figure.stating(new Stated.Wrong(Fault.CHANGE, printed(amount, topic.unit()), said));
    }
    String pattern =
        scribe.pick(
            " (" + direction + " {} so với " + against + ")",
            ", " + direction + " {} so với " + against,
            "; so với " + against + " " + direction + " {}");
    return Prose.fill(pattern, figure);
  }

  private String base() {
    return scribe.pick("cùng kỳ", "cùng kỳ năm trước", "năm " + (scribe.year - 1));
  }

  private static String printed(BigDecimal value, String unit) {
    return Digits.print(value) + (unit.equals("%") ? "%" : " " + unit);
  }

  /** The unit that a reader should normalise to. */
  private static String read(String unit) {
    return unit.endsWith("đồng") ? "đồng" : unit.toLowerCase(Locale.ROOT);
  }

  private static BigDecimal base(BigDecimal value, String unit) {
    return switch (unit) {
      case "tỷ đồng" -> value.movePointRight(9);
      case "triệu đồng" -> value.movePointRight(6);
      default -> value;
    };
  }
}
