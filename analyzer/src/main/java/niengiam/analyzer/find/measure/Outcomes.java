package niengiam.analyzer.find.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Outcome;
import niengiam.analyzer.fact.Quantity;
import niengiam.config.RelationWord.Role;

/** Reads what became of a target: "… (đạt)", or from target and result beside each other. */
final class Outcomes {
  /** How far behind a target its "(đạt)" may stand. */
  private static final int FAR = 1_200;

  /** Characters of a bracket behind the word: "(hoàn thành kế hoạch)". */
  private static final int MOST_IN_BRACKET = 20;

  private static final int NEAR = 80;

  private final Map<Outcome.Status, RelationWords.Phrases> words =
      new EnumMap<>(Outcome.Status.class);

  private final RelationWords.Phrases targets;
  private final RelationWords.Phrases results;

  Outcomes(RelationWords words) {
    this.words.put(Outcome.Status.EXCEEDED, words.of(Role.EXCEEDED));
    this.words.put(Outcome.Status.NOT_MET, words.of(Role.NOT_MET));
    this.words.put(Outcome.Status.MET, words.of(Role.MET));
    targets = words.of(Role.TARGET);
    results = words.of(Role.RESULT);
  }

  /** What is printed in brackets behind a goal. */
  Optional<Outcome> printed(String text, int end) {
    int limit = Math.min(text.length(), end + FAR);
    int open = text.indexOf('(', end, limit);
    while (open >= 0) {
      int at = open + 1;
      for (Map.Entry<Outcome.Status, RelationWords.Phrases> status : words.entrySet()) {
        int to = status.getValue().endAt(text, at);
        if (to >= 0 && closes(text, to)) {
          return Optional.of(new Outcome(status.getKey(), Optional.of(text.substring(at, to))));
        }
      }
      open = text.indexOf('(', Math.min(at, limit), limit);
    }
    return Optional.empty();
  }

  private static boolean closes(String text, int from) {
    int limit = Math.min(text.length(), from + MOST_IN_BRACKET + 1);
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == ')') {
        return true;
      }
      if (Folding.digit(text, i)) {
        return false;
      }
    }
    return false;
  }

  /** Of a figure that is labelled as a target, or of "85/80%". */
  Optional<Outcome> compared(String text, List<Counted> all, int i) {
    Counted target = all.get(i);
    if (target.measure().kind() == Measure.Kind.RATIO && target.percent()) {
      return target
          .figure()
          .denominator()
          .map(aim -> status(target.figure().number().value().compareTo(aim)));
    }
    if (!target.parted() || !labelled(text, target.figure().from(), targets)) {
      return Optional.empty();
    }
    if (i + 1 < all.size()) {
      Counted result = all.get(i + 1);
      int from = target.figure().end();
      int to = result.figure().from();
      boolean near = to > from && to - from <= NEAR && result.unit().equals(target.unit());
      if (near && result.parted() && labelled(text, to, results)) {
        int apart = result.value().compareTo(target.value());
        boolean most = target.measure().quantity() instanceof Quantity.AtMost;
        return Optional.of(status(most ? -apart : apart));
      }
    }
    return Optional.of(new Outcome(Outcome.Status.UNKNOWN, Optional.empty()));
  }

  private static Outcome status(int apart) {
    Outcome.Status status =
        apart < 0
            ? Outcome.Status.NOT_MET
            : apart == 0 ? Outcome.Status.MET : Outcome.Status.EXCEEDED;
    return new Outcome(status, Optional.empty());
  }

  /** "Chỉ tiêu: 80%"; "vượt chỉ tiêu 5%" is no label. */
  private static boolean labelled(String text, int at, RelationWords.Phrases labels) {
    int end = at;
    while (Folding.is(text, end - 1, ' ')) {
      end--;
    }
    if (Folding.is(text, end - 1, ':')) {
      return labels.startBefore(text, end - 1) >= 0;
    }
    boolean is = end > 3 && text.startsWith(" là", end - 3);
    return is && labels.startBefore(text, end - 3) >= 0;
  }
}
