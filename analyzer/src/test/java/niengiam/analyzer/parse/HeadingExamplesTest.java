package niengiam.analyzer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import niengiam.config.Example;
import niengiam.config.HeadingForm;
import niengiam.config.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example of {@code headings.yml} comes out as it says, in the company of all other forms.
 */
class HeadingExamplesTest {
  private final List<HeadingForm> forms = Rules.load().headings();
  private final HeadingReader reader = new HeadingReader(forms);

  @TestFactory
  Stream<DynamicTest> examples() {
    return forms.stream()
        .flatMap(
            form ->
                form.examples().stream()
                    .map(
                        e ->
                            DynamicTest.dynamicTest(
                                form.id() + ": " + e.text(), () -> run(form, e))));
  }

  private void run(HeadingForm form, Example example) {
    List<String> read =
        reader.read(example.text()).stream()
            .filter(h -> forms.get(h.rank()).id().equals(form.id()))
            .map(h -> h.label() + " | " + h.title().orElse(""))
            .toList();
    assertThat(read).isEqualTo(example.reads());
  }
}
