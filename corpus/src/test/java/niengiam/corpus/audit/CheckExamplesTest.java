package niengiam.corpus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import niengiam.config.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CheckExamplesTest {
  private static final Rules RULES = Rules.load();

  @TestFactory
  Stream<DynamicTest> everyCheckFindsWhatItsExamplesSay() throws IOException {
    return new CheckExamples(RULES)
        .run()
        .map(
            outcome ->
                DynamicTest.dynamicTest(
                    outcome.rule().id() + ": " + outcome.example().text(),
                    () -> assertThat(outcome.got()).isEqualTo(outcome.example().reads())));
  }

  @Test
  void everyCheckHasAnEntryAndEveryEntryACheck() {
    assertThat(Checks.all(java.util.Map.of()).stream().map(Check::id))
        .containsExactlyElementsOf(RULES.checks().stream().map(rule -> rule.id()).toList());
  }
}
