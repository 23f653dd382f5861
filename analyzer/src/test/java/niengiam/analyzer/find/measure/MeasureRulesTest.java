package niengiam.analyzer.find.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Measure;
import niengiam.config.Rule;
import niengiam.config.Rules;
import niengiam.config.Unit;
import org.junit.jupiter.api.Test;

/** Every rule of figures is reached by an example. */
class MeasureRulesTest {
  private static final Rules RULES = Rules.load();

  private static List<String> ids(String text) {
    return Texts.measures(text).stream()
        .map(Measure::indicatorId)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void everyUnitIsReachedByAnExample() {
    List<String> reached =
        RULES.units().stream()
            .flatMap(u -> u.examples().stream())
            .flatMap(e -> Texts.measures(e.text()).stream())
            .map(m -> m.rule().replace("unit.", ""))
            .toList();
    assertThat(RULES.units()).extracting(Unit::id).isSubsetOf(reached);
  }

  @Test
  void everyIndicatorIsReachedByAnExample() {
    List<String> reached =
        RULES.indicators().stream()
            .flatMap(i -> i.examples().stream())
            .flatMap(e -> ids(e.text()).stream())
            .toList();
    assertThat(RULES.indicators()).extracting(Rule::id).isSubsetOf(reached);
    assertThat(RULES.indicators()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void everyNumberWordStandsInItsOwnExample() {
    assertThat(RULES.numberWords())
        .allMatch(
            w ->
                w.examples().stream()
                    .filter(e -> !e.reads().isEmpty())
                    .anyMatch(e -> List.of(e.text().split(" ", -1)).contains(w.word())));
  }

  @Test
  void everyIndicatorCountsInKnownUnits() {
    List<String> names = RULES.units().stream().map(Unit::name).toList();
    assertThat(RULES.indicators().stream().flatMap(i -> i.units().stream()))
        .map(u -> u.replaceAll("/.*", ""))
        .isSubsetOf(names);
  }

  @Test
  void factorsAreAboveZero() {
    assertThat(RULES.units())
        .extracting(Unit::factor)
        .allMatch(f -> f.compareTo(BigDecimal.ZERO) > 0);
  }
}
