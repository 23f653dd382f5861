package niengiam.analyzer.find.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.config.Example;
import niengiam.config.Rule;
import niengiam.config.Rules;
import niengiam.config.Unit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the rule files of figures, and every rule reached by one. */
class MeasureRuleExamplesTest {
  private static final Rules RULES = Rules.load();
  private static final NumberReader NUMBERS = new NumberReader(RULES.numberWords());

  @TestFactory
  Stream<DynamicTest> numberWords() {
    return tests(
        RULES.numberWords(), text -> NUMBERS.parse(text).map(Texts::plain).stream().toList());
  }

  @TestFactory
  Stream<DynamicTest> qualifiers() {
    return tests(RULES.qualifiers(), MeasureRuleExamplesTest::bounds);
  }

  @TestFactory
  Stream<DynamicTest> units() {
    return tests(
        RULES.units(),
        text ->
            Texts.measures(text).stream()
                .map(m -> Texts.plain(m.quantity().value()) + " " + m.unit())
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> indicators() {
    return RULES.indicators().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        e ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + e.text(), () -> indicator(rule.id(), e))));
  }

  private static void indicator(String id, Example example) {
    List<String> found = ids(example.text());
    if (example.reads().isEmpty()) {
      assertThat(found).doesNotContain(id);
    } else {
      assertThat(found).containsExactlyElementsOf(example.reads());
    }
  }

  private static List<String> ids(String text) {
    return Texts.measures(text).stream()
        .map(Measure::indicatorId)
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<String> bounds(String text) {
    List<String> bounds = new ArrayList<>();
    for (Measure m : Texts.measures(text)) {
      String sense =
          switch (m.quantity()) {
            case Quantity.AtLeast q -> "at-least ";
            case Quantity.AtMost q -> "at-most ";
            case Quantity.Approximately q -> "about ";
            case Quantity.Exact q -> "";
            case Quantity.Range q -> "";
          };
      if (!sense.isEmpty()) {
        bounds.add(sense + Texts.plain(m.quantity().value()));
      }
    }
    return bounds;
  }

  private static Stream<DynamicTest> tests(
      List<? extends Rule> rules, Function<String, List<String>> read) {
    return rules.stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        e ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + e.text(),
                                () ->
                                    assertThat(read.apply(e.text()))
                                        .containsExactlyElementsOf(e.reads()))));
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
