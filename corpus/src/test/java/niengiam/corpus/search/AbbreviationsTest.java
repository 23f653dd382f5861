package niengiam.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niengiam.config.Abbreviation;
import niengiam.config.Example;
import niengiam.config.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AbbreviationsTest {
  private static final List<Abbreviation> RULES = Rules.load().abbreviations();

  @TestFactory
  Stream<DynamicTest> examples() {
    return RULES.stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text(), () -> check(rule, example))));
  }

  private static void check(Abbreviation rule, Example example) {
    Abbreviations abbreviations = new Abbreviations(List.of(rule));
    List<String> read = new ArrayList<>();
    for (String word : example.text().split(" ", -1)) {
      read.addAll(abbreviations.longForms(word));
    }
    assertThat(read).containsExactlyElementsOf(example.reads());
  }
}
