package niengiam.corpus.index;

import java.util.Optional;
import niengiam.analyzer.fact.Measure;

/**
 * What a measure measures.
 *
 * @param key {@code id@unit}: values of different units never stand in one series
 * @param name as the report calls it
 */
record IndicatorName(String key, String name) {
  private static final int LONGEST = 80;

  /** Empty for changes, targets and figures without a name. */
  static Optional<IndicatorName> of(Measure measure) {
    if (measure.kind() == Measure.Kind.CHANGE || measure.kind() == Measure.Kind.TARGET) {
      return Optional.empty();
    }
    Optional<String> name = measure.indicator().filter(phrase -> !phrase.isBlank());
    Optional<String> id = measure.indicatorId().or(() -> name.map(IndicatorName::stableId));
    return id.map(i -> new IndicatorName(i + "@" + measure.unit(), name.orElse(i)));
  }

  /** The syllables of the phrase without accents, so that spelling variants share it. */
  private static String stableId(String phrase) {
    StringBuilder id = new StringBuilder();
    for (Analyzers.Token token : Analyzers.tokens(phrase)) {
      if (id.length() < LONGEST) {
        id.append(id.isEmpty() ? "" : "-").append(token.plain());
      }
    }
    return id.toString();
  }
}
