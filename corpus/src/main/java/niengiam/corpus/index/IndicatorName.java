package niengiam.corpus.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.Measure;

/**
 * What a measure measures.
 *
 * @param key {@code id@unit}: values of different units never stand in one series
 * @param name as the report calls it
 */
record IndicatorName(String key, String name) {
  private static final int LONGEST = 80;

  /** Words that change from year to year without changing what is measured. */
  private static final Set<String> EMPTY =
      Set.of(
          "số", "tổng", "các", "những", "được", "đã", "là", "có", "của", "và", "trong", "năm",
          "với", "cho", "về", "toàn");

  private static final Set<String> EMPTY_FORMS =
      EMPTY.stream().map(Spelling::accented).collect(Collectors.toSet());

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
    List<Analyzers.Token> tokens = Analyzers.tokens(phrase);
    boolean allEmpty = tokens.stream().allMatch(t -> EMPTY_FORMS.contains(t.accented()));
    for (Analyzers.Token token : tokens) {
      if (id.length() < LONGEST && (allEmpty || !EMPTY_FORMS.contains(token.accented()))) {
        id.append(id.isEmpty() ? "" : "-").append(token.plain());
      }
    }
    return id.toString();
  }
}
