package niengiam.corpus.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Measure;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.index.StoredMeasure;
import niengiam.corpus.index.Words;

/**
 * The one value of a year.
 *
 * @param best what stands for the year
 * @param others the best value of each other document
 * @param conflict whether another document says otherwise
 * @param reason name of what made it the best
 * @param passedOver number of other values of the year
 */
record Choice(
    StoredMeasure best,
    List<StoredMeasure> others,
    boolean conflict,
    String reason,
    int passedOver) {

  /** Own year before hindsight. */
  private static final Preference OWN_YEAR =
      new Preference("own-year", Comparator.comparingInt(Choice::hindsight));

  private static final List<Preference> PREFERENCES =
      List.of(
          new Preference("place", Comparator.comparingInt(row -> rank(row.where()))),
          new Preference("total", Comparator.comparing(Choice::size, Comparator.reverseOrder())),
          new Preference(
              "states-change",
              Comparator.comparingInt(row -> row.measure().implied().isPresent() ? 0 : 1)),
          new Preference(
              "confidence", Comparator.comparingDouble(row -> -row.measure().confidence())));

  private record Preference(String name, Comparator<StoredMeasure> order) {}

  Choice {
    others = List.copyOf(others);
  }

  /**
   * @param rows of one indicator, place and year; not empty
   */
  static Choice of(List<StoredMeasure> rows) {
    Map<String, StoredMeasure> byDocument = new LinkedHashMap<>();
    List<Preference> preferences = preferences(rows);
    List<StoredMeasure> sorted = rows.stream().sorted(order(preferences)).toList();
    for (StoredMeasure row : sorted) {
      byDocument.putIfAbsent(row.document().id(), row);
    }
    List<StoredMeasure> chosen = new ArrayList<>(byDocument.values());
    StoredMeasure best = chosen.removeFirst();
    boolean conflict = chosen.stream().anyMatch(other -> !same(best, other));
    return new Choice(best, chosen, conflict, reason(sorted, preferences), sorted.size() - 1);
  }

  /**
   * Own year before hindsight, a signed report before its draft, running text before notes before
   * tables, total before part, a report that states the change before one that does not.
   */
  private static List<Preference> preferences(List<StoredMeasure> rows) {
    Set<List<Object>> signed =
        rows.stream()
            .map(StoredMeasure::document)
            .filter(document -> document.number().isPresent())
            .map(Choice::report)
            .collect(Collectors.toSet());
    List<Preference> preferences = new ArrayList<>(List.of(OWN_YEAR));
    preferences.add(
        new Preference("signed", Comparator.comparing(row -> isDraft(row.document(), signed))));
    preferences.addAll(PREFERENCES);
    return preferences;
  }

  /** An annex has no number either: only what the same body signed makes a draft of it. */
  private static boolean isDraft(DocumentLabel document, Set<List<Object>> signed) {
    return document.number().isEmpty() && signed.contains(report(document));
  }

  private static List<Object> report(DocumentLabel document) {
    return List.of(
        Words.plain(document.issuer().orElse("")), document.type().orElse(""), document.year());
  }

  private static Comparator<StoredMeasure> order(List<Preference> preferences) {
    return preferences.stream()
        .map(Preference::order)
        .reduce(Comparator::thenComparing)
        .orElseThrow()
        .thenComparing(row -> row.document().number().orElse(""))
        .thenComparing(row -> row.document().id())
        .thenComparing(row -> row.measure().span());
  }

  /** What sets the first apart from the second. */
  private static String reason(List<StoredMeasure> sorted, List<Preference> preferences) {
    if (sorted.size() == 1) {
      return "only";
    }
    return preferences.stream()
        .filter(preference -> preference.order().compare(sorted.get(0), sorted.get(1)) != 0)
        .map(Preference::name)
        .findFirst()
        .orElse("order");
  }

  /** What a document other than the given one says, best first. */
  Optional<StoredMeasure> notIn(String document) {
    return Stream.concat(Stream.of(best), others.stream())
        .filter(row -> !row.document().id().equals(document))
        .findFirst();
  }

  /** Whether two documents of one number disagree: versions of one report, most likely. */
  boolean versionsDiffer() {
    return best.document().number().isPresent()
        && others.stream()
            .anyMatch(
                other ->
                    other.document().number().equals(best.document().number())
                        && !same(best, other));
  }

  private static int hindsight(StoredMeasure row) {
    return row.document().year().equals(row.year()) ? 0 : 1;
  }

  private static boolean same(StoredMeasure one, StoredMeasure other) {
    BigDecimal first = one.measure().quantity().value();
    BigDecimal second = other.measure().quantity().value();
    BigDecimal hidden =
        Precision.halfDigit(first, one.measure().surface())
            .add(Precision.halfDigit(second, other.measure().surface()));
    return first.subtract(second).abs().compareTo(hidden) <= 0;
  }

  /** Of counts the greatest is the total; shares have no total. */
  private static BigDecimal size(StoredMeasure row) {
    Measure measure = row.measure();
    boolean adds = measure.kind() == Measure.Kind.COUNT || measure.kind() == Measure.Kind.MONEY;
    return adds ? measure.quantity().value() : BigDecimal.ZERO;
  }

  private static int rank(String where) {
    return switch (where) {
      case "body" -> 0;
      case "table" -> 2;
      default -> 1;
    };
  }
}
