package niengiam.corpus.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/** What a section draws from its theme; nothing comes twice before everything has come once. */
final class Hand {
  private final Theme theme;
  private final Random random;
  private final List<String> who = new ArrayList<>();
  private final List<String> deeds = new ArrayList<>();
  private final List<String> aims = new ArrayList<>();
  private final List<String> outcomes;
  private final List<Theme.Thing> things;

  Hand(Theme theme, SplittableRandom random) {
    this.theme = theme;
    this.random = new Random(random.nextLong());
    outcomes = shuffled(theme.outcomes());
    things = shuffled(theme.things());
  }

  private <T> List<T> shuffled(List<T> cards) {
    List<T> shuffled = new ArrayList<>(cards);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private String next(List<String> left, List<String> all) {
    if (left.isEmpty()) {
      left.addAll(shuffled(all));
    }
    return left.removeLast();
  }

  String who() {
    return next(who, theme.who());
  }

  String deed() {
    return next(deeds, theme.deeds());
  }

  String aim() {
    return next(aims, theme.aims());
  }

  /** Once only: the same sentence twice in a report would be a mistake in it. */
  Optional<String> outcome() {
    return outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.removeLast());
  }

  Optional<Theme.Thing> thing() {
    return things.isEmpty() ? Optional.empty() : Optional.of(things.removeLast());
  }
}
