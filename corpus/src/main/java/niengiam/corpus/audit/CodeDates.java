package niengiam.corpus.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.corpus.answer.Evidence;

/** C1: one code with two dates. */
final class CodeDates implements Check {
  static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** The letterhead tells the date of its document better than citations do. */
  private static final int OWN_WEIGHT = 5;

  private final CodeGroups codes = new CodeGroups();

  @Override
  public String id() {
    return "C1-code-date";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    codes.add(document);
    return List.of();
  }

  @Override
  public List<Suspicion> conclude(Holdings holdings) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (List<Mention> group : codes.groups()) {
      List<Mention> dated =
          group.stream().filter(m -> m.date().isPresent() && !m.caption()).toList();
      if (dated.stream().map(Mention::date).distinct().count() > 1) {
        contradictions(dated, holdings, suspicions);
      }
    }
    return suspicions;
  }

  private void contradictions(List<Mention> dated, Holdings holdings, List<Suspicion> to) {
    Map<LocalDate, Integer> weights = new TreeMap<>();
    dated.forEach(
        m -> weights.merge(m.date().orElseThrow(), m.own() ? OWN_WEIGHT : 1, Integer::sum));
    for (Mention odd : dated) {
      int weight = weights.get(odd.date().orElseThrow());
      dated.stream()
          .filter(m -> !m.date().equals(odd.date()) && CodeGroups.oneDocument(odd, m))
          .filter(m -> outweighs(m, weights.get(m.date().orElseThrow()), odd, weight))
          .max((a, b) -> Integer.compare(weight(a, weights), weight(b, weights)))
          .flatMap(right -> suspicion(odd, right, weights, holdings))
          .ifPresent(to::add);
    }
  }

  private static int weight(Mention mention, Map<LocalDate, Integer> weights) {
    return weights.get(mention.date().orElseThrow()) + (mention.own() ? 1 : 0);
  }

  /** Of two dates with equal weight the one in the earlier place stands as the right one. */
  private static boolean outweighs(Mention right, int of, Mention odd, int ofOdd) {
    if (of != ofOdd) {
      return of > ofOdd;
    }
    int documents = right.document().compareTo(odd.document());
    return documents != 0 ? documents < 0 : right.span().compareTo(odd.span()) < 0;
  }

  private Optional<Suspicion> suspicion(
      Mention odd, Mention right, Map<LocalDate, Integer> weights, Holdings holdings) {
    LocalDate found = odd.date().orElseThrow();
    LocalDate expected = right.date().orElseThrow();
    boolean known = weights.get(expected) > weights.get(found);
    return evidence(holdings, odd, right)
        .map(
            places ->
                Suspicion.of(
                    this,
                    places,
                    known ? DATE.format(expected) : "",
                    DATE.format(found),
                    "code",
                    odd.canonical(),
                    "other",
                    DATE.format(expected)));
  }

  /** The places of mentions, read from their documents once more. */
  static Optional<List<Evidence>> evidence(Holdings holdings, Mention... mentions) {
    List<Evidence> places = new ArrayList<>();
    for (Mention mention : mentions) {
      holdings
          .reading(mention.document())
          .map(reading -> reading.evidence(mention.span()))
          .ifPresent(places::add);
    }
    return places.size() == mentions.length ? Optional.of(places) : Optional.empty();
  }
}
