package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** C3: one code and date with two subjects that have hardly a word in common. */
final class CodeSubjects implements Check {
  private static final int FEWEST_WORDS = 6;
  private static final double HARDLY = 0.1;

  private final CodeGroups codes = new CodeGroups();

  @Override
  public String id() {
    return "C3-code-subject";
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
      List<Mention> told =
          group.stream()
              .filter(m -> m.subject().size() >= FEWEST_WORDS && m.date().isPresent())
              .toList();
      for (int i = 1; i < told.size(); i++) {
        Mention odd = told.get(i);
        boolean differs =
            told.stream()
                .limit(i)
                .noneMatch(m -> Likeness.jaccard(m.subject(), odd.subject()) > HARDLY);
        Mention first = told.getFirst();
        if (differs && first.date().equals(odd.date()) && odd.oneUnit(first)) {
          suspicion(odd, first, holdings).ifPresent(suspicions::add);
        }
      }
    }
    return suspicions;
  }

  private Optional<Suspicion> suspicion(Mention odd, Mention first, Holdings holdings) {
    return CodeDates.evidence(holdings, odd, first)
        .map(places -> Suspicion.of(this, places, "", "", "code", odd.canonical()));
  }
}
