package niengiam.corpus.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What many documents say of one code, kept small: each different wording once a document. */
final class CodeGroups {
  private final Map<String, List<Mention>> byCode = new TreeMap<>();

  void add(Reading document) {
    Map<String, Mention> once = new TreeMap<>();
    for (Mention mention : Mention.of(document)) {
      String wording =
          mention.code() + mention.date() + mention.issuer() + mention.own() + mention.subject();
      once.putIfAbsent(wording, mention);
    }
    once.values().forEach(m -> byCode.computeIfAbsent(m.code(), c -> new ArrayList<>()).add(m));
  }

  /** All mentions by code, in the order of codes. */
  Iterable<List<Mention>> groups() {
    return byCode.values();
  }

  /**
   * Whether two mentions of one code with two dates can only mean one document: numbers begin anew
   * every year (State) or term (Party), and in every unit.
   */
  static boolean oneDocument(Mention a, Mention b) {
    if (a.date().isEmpty() || b.date().isEmpty() || !a.oneUnit(b)) {
      return false;
    }
    boolean alike = alike(a, b);
    LocalDate first = a.date().get();
    LocalDate second = b.date().get();
    if (first.getYear() == second.getYear()) {
      return true;
    }
    boolean onlyYear =
        first.getMonthValue() == second.getMonthValue()
            && first.getDayOfMonth() == second.getDayOfMonth();
    return onlyYear && (alike || unknown(a, b));
  }

  private static boolean unknown(Mention a, Mention b) {
    return a.document().equals(b.document()) && (a.subject().isEmpty() || b.subject().isEmpty());
  }

  /** One subject, of one year. */
  static boolean alike(Mention a, Mention b) {
    Set<String> one = a.subject();
    Set<String> two = b.subject();
    return Likeness.jaccard(one, two) >= 0.5 && Likeness.years(one).equals(Likeness.years(two));
  }
}
