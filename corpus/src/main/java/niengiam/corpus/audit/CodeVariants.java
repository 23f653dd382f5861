package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * C9: one document under two numbers. Issuer, type, date and every word of the subject are the same
 * in one document that cites both.
 */
final class CodeVariants implements Check {
  private static final int FEWEST_WORDS = 8;

  private final List<Mention[]> pairs = new ArrayList<>();

  @Override
  public String id() {
    return "C9-code-variant";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    Map<String, Mention> first = new TreeMap<>();
    for (Mention mention : Mention.of(document)) {
      Set<String> subject = mention.subject();
      if (mention.date().isPresent() && subject.size() >= FEWEST_WORDS && !mention.caption()) {
        String same =
            mention.series() + mention.date() + mention.subject().stream().sorted().toList();
        Mention other = first.putIfAbsent(same, mention);
        if (other != null && other.number() != mention.number()) {
          pairs.add(new Mention[] {mention, other});
        }
      }
    }
    return List.of();
  }

  @Override
  public List<Suspicion> conclude(Holdings holdings) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Mention[] pair : pairs) {
      suspicion(pair[0], pair[1], holdings).ifPresent(suspicions::add);
    }
    return suspicions;
  }

  private Optional<Suspicion> suspicion(Mention mention, Mention other, Holdings holdings) {
    return CodeDates.evidence(holdings, mention, other)
        .map(
            places ->
                Suspicion.of(this, places, "", mention.canonical(), "other", other.canonical()));
  }
}
