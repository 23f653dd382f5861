package niengiam.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import niengiam.config.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule, one test each, named by the rule. */
class RuleExamplesTest {
  @TestFactory
  Stream<DynamicTest> examples() {
    return new RuleExamples(Rules.load())
        .run()
        .map(
            outcome ->
                DynamicTest.dynamicTest(
                    outcome.file() + " " + outcome.rule().id() + ": " + outcome.example().text(),
                    () ->
                        assertThat(outcome.got())
                            .containsExactlyElementsOf(outcome.example().reads())));
  }
}
