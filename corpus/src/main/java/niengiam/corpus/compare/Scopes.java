package niengiam.corpus.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import niengiam.corpus.index.StoredMeasure;
import niengiam.corpus.index.Words;

/** Sorts figures by what they count: each place, or issuer, and each part of the year apart. */
final class Scopes {
  private final Comparison.By by;
  private final Map<String, Set<PlaceName>> byName;

  private Scopes(Comparison.By by, List<StoredMeasure> rows) {
    this.by = by;
    this.byName =
        rows.stream()
            .flatMap(row -> row.place().stream())
            .map(PlaceName::of)
            .collect(Collectors.groupingBy(PlaceName::bare, Collectors.toSet()));
  }

  /** Those with most figures first, then by name. */
  static Map<Scope, List<StoredMeasure>> of(List<StoredMeasure> rows, Comparison.By by) {
    return new Scopes(by, rows).split(rows);
  }

  private Map<Scope, List<StoredMeasure>> split(List<StoredMeasure> rows) {
    Map<PlaceName, String> printed = new HashMap<>();
    Map<PlaceName, Map<Coverage, List<StoredMeasure>>> groups =
        new TreeMap<>(Comparator.comparing(PlaceName::bare).thenComparing(PlaceName::kind));
    for (StoredMeasure row : rows) {
      Optional<String> name = name(row);
      PlaceName group = group(name.orElse(""));
      name.ifPresent(n -> printed.merge(group, n, Scopes::fuller));
      groups
          .computeIfAbsent(group, g -> new LinkedHashMap<>())
          .computeIfAbsent(Coverage.of(row), c -> new ArrayList<>())
          .add(row);
    }
    Map<Scope, List<StoredMeasure>> scopes = new LinkedHashMap<>();
    groups.forEach(
        (group, parts) ->
            parts.forEach(
                (coverage, figures) ->
                    scopes.put(
                        new Scope(
                            Optional.ofNullable(printed.get(group)),
                            coverage,
                            namesakes(group, printed)),
                        figures)));
    Map<Scope, List<StoredMeasure>> mostFirst = new LinkedHashMap<>();
    scopes.entrySet().stream()
        .sorted(Comparator.comparingInt(scope -> -scope.getValue().size()))
        .forEach(scope -> mostFirst.put(scope.getKey(), scope.getValue()));
    return mostFirst;
  }

  private Optional<String> name(StoredMeasure row) {
    return by == Comparison.By.PLACE ? row.place() : row.document().issuer();
  }

  /** A date line prints "Thanh Sơn Hạ" for the one place of the name whose kind is printed. */
  private PlaceName group(String name) {
    if (by == Comparison.By.ISSUER) {
      return new PlaceName("", Words.plain(name));
    }
    PlaceName place = PlaceName.of(name);
    List<PlaceName> known =
        byName.getOrDefault(place.bare(), Set.of()).stream()
            .filter(other -> !other.kind().isEmpty())
            .toList();
    return place.kind().isEmpty() && known.size() == 1 ? known.getFirst() : place;
  }

  private List<String> namesakes(PlaceName group, Map<PlaceName, String> printed) {
    return by == Comparison.By.ISSUER || group.bare().isEmpty()
        ? List.of()
        : printed.entrySet().stream()
            .filter(other -> group.namesake(other.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
  }

  private static String fuller(String one, String other) {
    int longer = Integer.compare(one.length(), other.length());
    return longer > 0 || longer == 0 && one.compareTo(other) <= 0 ? one : other;
  }
}
