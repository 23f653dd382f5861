package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * C2: one code with two issuers. Every central letterhead of the Party says Ban Chấp hành Trung
 * ương, whichever body of it signed.
 */
final class CodeIssuers implements Check {
  private final CodeGroups codes = new CodeGroups();

  @Override
  public String id() {
    return "C2-code-issuer";
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
      Map<IssuerKind, List<Mention>> kinds = new EnumMap<>(IssuerKind.class);
      for (Mention mention : group) {
        if (!mention.caption()) {
          mention
              .issuer()
              .flatMap(IssuerKind::of)
              .filter(kind -> !mention.own() || kind != IssuerKind.CENTRAL_COMMITTEE)
              .ifPresent(kind -> kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(mention));
        }
      }
      if (kinds.size() > 1) {
        contradictions(kinds, holdings, suspicions);
      }
    }
    return suspicions;
  }

  private void contradictions(
      Map<IssuerKind, List<Mention>> kinds, Holdings holdings, List<Suspicion> to) {
    List<List<Mention>> heaviest = new ArrayList<>(kinds.values());
    heaviest.sort(
        Comparator.<List<Mention>>comparingInt(CodeIssuers::weight)
            .reversed()
            .thenComparing(CodeIssuers::first));
    List<Mention> most = heaviest.removeFirst();
    for (List<Mention> others : heaviest) {
      for (Mention odd : others) {
        most.stream()
            .filter(right -> together(odd, right))
            .findFirst()
            .flatMap(right -> suspicion(odd, right, weight(most) > weight(others), holdings))
            .ifPresent(to::add);
      }
    }
  }

  /** Of two that weigh the same the one in the earlier place stands as the right one. */
  private static String first(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> String.format(Locale.ROOT, "%s%010d", m.document(), m.span().start()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static int weight(List<Mention> mentions) {
    return mentions.size() + (mentions.stream().anyMatch(Mention::own) ? mentions.size() * 2 : 0);
  }

  /** One date, or one subject: the number alone may be that of another year. */
  private static boolean together(Mention odd, Mention right) {
    boolean dates = odd.date().isPresent() && odd.date().equals(right.date()) && odd.oneUnit(right);
    boolean open = odd.date().isEmpty() || right.date().isEmpty();
    return dates || open && odd.oneUnit(right) && CodeGroups.alike(odd, right);
  }

  private Optional<Suspicion> suspicion(
      Mention odd, Mention right, boolean known, Holdings holdings) {
    String found = odd.issuer().orElse("");
    String other = right.issuer().orElse("");
    return CodeDates.evidence(holdings, odd, right)
        .map(
            places ->
                Suspicion.of(
                    this,
                    places,
                    known ? other : "",
                    found,
                    "code",
                    odd.canonical(),
                    "other",
                    other));
  }
}
