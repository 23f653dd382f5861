package niengiam.corpus.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * C4: a greater number with an earlier date in one series of numbers of one year. Offices keep
 * numbers in reserve for some days, so that only greater distances count. Series that may have
 * begun anew within the year are left alone: those of Party committees in a year of congresses, and
 * those of local bodies in 2025, when the districts ended (01/7/2025).
 */
final class NumberOrder implements Check {
  /** Days that a number may lie in reserve. */
  private static final int RESERVE = 10;

  private static final int END_OF_DISTRICTS = 2025;

  private final Map<String, List<Mention>> series = new TreeMap<>();

  @Override
  public String id() {
    return "C4-number-order";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    Map<String, Mention> once = new TreeMap<>();
    for (Mention mention : Mention.of(document)) {
      if (mention.date().isPresent() && !mention.caption() && runsOn(mention)) {
        once.putIfAbsent(mention.code() + mention.date(), mention);
      }
    }
    for (Mention mention : once.values()) {
      // The unit of a number without a name is that of its own document alone.
      String place = mention.sure() ? "" : '|' + document.id();
      int year = mention.date().orElseThrow().getYear();
      series
          .computeIfAbsent(mention.series() + '|' + year + place, s -> new ArrayList<>())
          .add(mention);
    }
    return List.of();
  }

  @Override
  public List<Suspicion> conclude(Holdings holdings) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (List<Mention> all : series.values()) {
      List<Mention> ordered = undisputed(all);
      ordered.sort(Comparator.comparingInt(Mention::number));
      for (int i = 0; i < ordered.size(); i++) {
        if (odd(ordered, i)) {
          against(ordered, i)
              .flatMap(j -> suspicion(ordered, j[0], j[1], holdings))
              .ifPresent(suspicions::add);
        }
      }
    }
    return suspicions;
  }

  /** Congresses are held in years that end with 0 or 5, the national one a few weeks later. */
  private static boolean runsOn(Mention mention) {
    int year = mention.date().orElseThrow().getYear();
    boolean party = mention.series().startsWith("party");
    boolean local = mention.series().contains("@");
    return !(party && year % 5 <= 1) && !(local && year == END_OF_DISTRICTS);
  }

  /** A code with two dates is told of as such. */
  private static List<Mention> undisputed(List<Mention> all) {
    Map<String, Mention> byCode = new TreeMap<>();
    Map<String, Boolean> disputed = new TreeMap<>();
    for (Mention mention : all) {
      Mention known = byCode.putIfAbsent(mention.code(), mention);
      if (known != null && !known.date().equals(mention.date())) {
        disputed.put(mention.code(), true);
      }
    }
    disputed.keySet().forEach(byCode::remove);
    return new ArrayList<>(byCode.values());
  }

  /** Out of order with more than half of the others, or the later one of two. */
  private static boolean odd(List<Mention> ordered, int i) {
    int wrong = 0;
    for (int j = 0; j < ordered.size(); j++) {
      wrong += j != i && early(ordered, Math.min(i, j), Math.max(i, j)) ? 1 : 0;
    }
    return ordered.size() == 2 ? wrong > 0 && i == 1 : wrong * 2 > ordered.size() - 1;
  }

  /** Whether the greater number has a date earlier by more than the reserve. */
  private static boolean early(List<Mention> ordered, int lesser, int greater) {
    LocalDate before = ordered.get(lesser).date().orElseThrow();
    LocalDate after = ordered.get(greater).date().orElseThrow();
    int less = ordered.get(lesser).number();
    int more = ordered.get(greater).number();
    // A small number behind a great one begins a series anew.
    return less < more && less * 2 > more && ChronoUnit.DAYS.between(after, before) > RESERVE;
  }

  private static Optional<int[]> against(List<Mention> ordered, int i) {
    for (int away = 1; away < ordered.size(); away++) {
      for (int j : new int[] {i - away, i + away}) {
        if (j >= 0 && j < ordered.size() && early(ordered, Math.min(i, j), Math.max(i, j))) {
          return Optional.of(new int[] {i, j});
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Suspicion> suspicion(List<Mention> ordered, int i, int j, Holdings holdings) {
    Mention odd = ordered.get(i);
    Mention other = ordered.get(j);
    String found = CodeDates.DATE.format(odd.date().orElseThrow());
    return CodeDates.evidence(holdings, odd, other)
        .map(
            places ->
                Suspicion.of(
                    this,
                    places,
                    "",
                    found,
                    "code",
                    odd.canonical(),
                    "other",
                    other.canonical(),
                    "date",
                    CodeDates.DATE.format(other.date().orElseThrow())));
  }
}
