package niengiam.analyzer.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.PlaceIdentity.Match;
import niengiam.analyzer.text.Folding;

/** The units that a name can mean, matched from the surest way to the least sure. */
final class ClosedList {
  /** In shorter names one letter makes another name. */
  private static final int SHORTEST_EDITED = 6;

  private record Key(Unit unit, String kind, String key, String bare, String squashed) {}

  /** A unit and how it was found. */
  record Matched(Unit unit, Match how) {}

  private final List<Key> keys;
  private final Map<String, List<Key>> byKey;

  ClosedList(List<Unit> units) {
    keys = units.stream().map(ClosedList::key).toList();
    byKey = keys.stream().collect(Collectors.groupingBy(Key::key));
  }

  /** The one unit that is named so, its tones and capitals aside. */
  Optional<Unit> exact(String name, String kind) {
    String key = Folding.key(kind.isEmpty() ? name : Unit.proper(name));
    return one(ofKind(byKey.getOrDefault(key, List.of()), kind), Match.EXACT).map(Matched::unit);
  }

  private static Key key(Unit unit) {
    String proper = Unit.proper(unit.name());
    String bare = Folding.bare(proper);
    return new Key(unit, Unit.kind(unit.name()), Folding.key(proper), bare, bare.replace(" ", ""));
  }

  /** Absent where no unit, or more than one, fits in the surest way that any does. */
  Optional<Matched> match(String name, String kind) {
    String proper = kind.isEmpty() ? name : Unit.proper(name);
    String key = Folding.key(proper);
    String bare = Folding.bare(proper);
    String squashed = bare.replace(" ", "");
    // Nearly all names are printed as they are.
    List<Key> same = ofKind(byKey.getOrDefault(key, List.of()), kind);
    if (!same.isEmpty()) {
      return one(same, Match.EXACT);
    }
    List<Key> fit = ofKind(keys, kind);
    for (Match how : Match.values()) {
      Predicate<Key> test =
          switch (how) {
            case EXACT -> k -> k.key().equals(key);
            case ALIAS -> k -> k.unit().spellings().contains(squashed);
            case UNACCENTED -> k -> k.bare().equals(bare) || k.squashed().equals(squashed);
            case ONE_EDIT -> k -> editable(bare) && oneEdit(k.bare(), bare);
          };
      List<Key> found = fit.stream().filter(test).limit(2).toList();
      if (!found.isEmpty()) {
        return one(found, how);
      }
    }
    return Optional.empty();
  }

  private static List<Key> ofKind(List<Key> keys, String kind) {
    return kind.isEmpty() ? keys : keys.stream().filter(k -> k.kind().equals(kind)).toList();
  }

  private static Optional<Matched> one(List<Key> found, Match how) {
    return found.size() == 1
        ? Optional.of(new Matched(found.getFirst().unit(), how))
        : Optional.empty();
  }

  private static boolean editable(String bare) {
    return bare.length() >= SHORTEST_EDITED
        && bare.indexOf(' ') > 0
        && bare.chars().noneMatch(Character::isDigit);
  }

  /** One letter more, less or other. */
  private static boolean oneEdit(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 1;
  }
}
