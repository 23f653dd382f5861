package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Entity;
import niengiam.corpus.index.Spelling;

/** C21: a commune or village of a report in two spellings. */
final class NameVariants implements Check {
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)^(?:các )?(?:xã|phường|thị trấn|bản|thôn|huyện|thị xã|tỉnh|thành phố)\\s+");

  @Override
  public String id() {
    return "C21-name-variant";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    if (!document.report()) {
      return suspicions;
    }
    Map<String, Map<String, List<Entity>>> names = new LinkedHashMap<>();
    document.analysis().entities().stream()
        .filter(e -> e.kind() == Entity.Kind.PLACE)
        .forEach(
            e ->
                names
                    .computeIfAbsent(e.name(), n -> new LinkedHashMap<>())
                    .computeIfAbsent(spelling(e.surface()), s -> new ArrayList<>())
                    .add(e));
    for (Map<String, List<Entity>> spellings : names.values()) {
      List<List<Entity>> byCount = new ArrayList<>(spellings.values());
      byCount.sort(Comparator.<List<Entity>>comparingInt(List::size).reversed());
      List<Entity> most = byCount.removeFirst();
      for (List<Entity> others : byCount) {
        if (isVariant(others, most)) {
          suspicions.add(
              Suspicion.of(
                  this,
                  List.of(
                      document.evidence(others.getFirst().span()),
                      document.evidence(most.getFirst().span())),
                  most.getFirst().surface(),
                  others.getFirst().surface(),
                  "other",
                  most.getFirst().surface()));
        }
      }
    }
    return suspicions;
  }

  /**
   * A name that a page end cuts, or that is called by its first part, is no other spelling; two
   * names of which each stands as often may be two places.
   */
  private static boolean isVariant(List<Entity> others, List<Entity> most) {
    return syllables(others.getFirst()) == syllables(most.getFirst())
        && others.size() < most.size();
  }

  private static int syllables(Entity entity) {
    return spelling(entity.surface()).split(" ", -1).length;
  }

  private static String spelling(String surface) {
    return Stream.of(KIND.matcher(surface).replaceFirst("").strip().split("\\s+", -1))
        .map(Spelling::accented)
        .collect(Collectors.joining(" "));
  }
}
