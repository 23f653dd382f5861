package niengiam.analyzer.find.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import niengiam.analyzer.fact.Measure;

/** A figure with the measure that was made of it. */
record Counted(Figure figure, Measure measure) {
  private static final Set<Measure.Kind> NO_PARTS =
      Set.of(Measure.Kind.CHANGE, Measure.Kind.RANK, Measure.Kind.RATIO, Measure.Kind.DURATION);

  private static final Set<String> NOT_COUNTED = Set.of("money", "percent", "time", "physical");

  BigDecimal value() {
    return figure.value();
  }

  String unit() {
    return figure.unitName();
  }

  String group() {
    return figure.unit().map(UnitMatcher.Match::group).orElse("");
  }

  boolean percent() {
    return figure.in("percent");
  }

  /** Whether it may be a part or a total at all. */
  boolean parted() {
    return !NO_PARTS.contains(measure.kind()) && figure.high().isEmpty() && !unit().isEmpty();
  }

  /** Things that are counted one by one, whatever their name. */
  boolean things() {
    return parted() && !NOT_COUNTED.contains(group());
  }

  /**
   * Whether the other may be a part of this: of the same unit and not more. Where a report counts
   * wrongly, no link is better than one to something else.
   */
  boolean holds(Counted part) {
    return parted()
        && part.parted()
        && part.value().signum() >= 0
        && part.value().compareTo(value()) <= 0
        && sameThing(unit(), part.unit());
  }

  /** Persons under another name: "527 người, trong đó có 120 đồng chí nữ". */
  boolean holdsPersons(Counted part) {
    return parted()
        && part.parted()
        && part.value().compareTo(value()) <= 0
        && group().equals("people")
        && part.group().equals("people")
        && visits(this) == visits(part);
  }

  /** A person may come more than once: "lượt người" are no persons. */
  private static boolean visits(Counted counted) {
    return counted.unit().startsWith("lượt");
  }

  /** "vụ" and "vụ việc", "lượt" and "lượt khách", "xã, thị trấn" and "thị trấn". */
  static boolean sameThing(String total, String part) {
    return total.equals(part)
        || total.startsWith(part + " ")
        || part.startsWith(total + " ")
        || (total.indexOf(',') > 0 && List.of(total.split(", ?", -1)).contains(part));
  }
}
