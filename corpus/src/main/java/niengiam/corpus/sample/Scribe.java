package niengiam.corpus.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The choices, notes and faults of one document while it is written. */
final class Scribe {
  final Region region;
  final int year;

  private final SplittableRandom random;
  private final Set<Fault> faults;
  private final Revision revision;
  private final List<List<Prose>> notes = new ArrayList<>();

  Scribe(Region region, int year, SplittableRandom random, Set<Fault> faults, Revision revision) {
    this.region = region;
    this.year = year;
    this.random = random;
    this.revision = revision;
    this.faults = faults.isEmpty() ? EnumSet.noneOf(Fault.class) : EnumSet.copyOf(faults);
  }

  String pick(String... ways) {
    return ways[random.nextInt(ways.length)];
  }

  <T> T pick(List<T> ways) {
    return ways.get(random.nextInt(ways.size()));
  }

  /** From 0 to below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Some of the sentences in their order, as one paragraph. */
  Prose some(int count, List<String> sentences) {
    List<String> left = new ArrayList<>(sentences);
    while (left.size() > count) {
      left.remove(random.nextInt(left.size()));
    }
    return Prose.of(String.join(" ", left));
  }

  /** Whether this fault is still to be planted; it counts as planted once this says so. */
  boolean plants(Fault fault) {
    return faults.remove(fault);
  }

  /** What this version says of a phrase where the report as signed says the given value. */
  BigDecimal revised(String phrase, BigDecimal value) {
    return value.add(BigDecimal.valueOf(revision.shifts().getOrDefault(phrase, 0)));
  }

  /** Opens a note and gives its mark. */
  Prose note(Prose... paragraphs) {
    notes.add(List.of(paragraphs));
    int mark = notes.size();
    String digits = Digits.raised(mark);
    return new Prose(digits, List.of(), List.of(new Prose.Call(0, digits.length(), mark)));
  }

  List<List<Prose>> notes() {
    return notes;
  }
}
