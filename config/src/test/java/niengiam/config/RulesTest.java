package niengiam.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  @TempDir private Path folder;

  @Test
  void theBundledRulesAreSound() {
    Rules rules = Rules.load();
    assertThat(rules.byFile()).allSatisfy((file, list) -> assertThat(list).as(file).isNotEmpty());
    assertThat(rules.indicators()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void aFolderReplacesWhatItNamesAndAddsTheRest() throws IOException {
    Files.writeString(
        folder.resolve("abbreviations.yml"),
        """
        - id: new-one
          short-form: BQLDA
          long-forms: [ban quản lý dự án]
          examples:
            - text: BQLDA huyện Thanh Sơn Hạ
              reads: [ban quản lý dự án]
            - text: ban quản lý
        """);
    Rules own = Rules.load(folder);
    assertThat(own.abbreviations()).hasSize(Rules.load().abbreviations().size() + 1);
    assertThat(own.units()).isEqualTo(Rules.load().units());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- id: a\\n  short-form: A\\n  long-forms: [b]\\n  examples: [{text: A, reads: [b]}] | abbreviations.yml:1: a has no example that it leaves alone",
        "- id: a\\n  short-form: A\\n  colour: red | abbreviations.yml:3: Unrecognized field",
        "- short-form: A | abbreviations.yml:1: the entry has no id",
        "id: a | abbreviations.yml:1: a rule file is a list of entries",
        "- id: [ | abbreviations.yml:"
      })
  void badRulesAreNamedWithFileAndLine(String yaml, String message) throws IOException {
    Files.writeString(folder.resolve("abbreviations.yml"), yaml.replace("\\n", "\n"));
    assertThatThrownBy(() -> Rules.load(folder))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining(message);
  }

  @Test
  void allErrorsAreToldAtOnce() throws IOException {
    Files.writeString(folder.resolve("abbreviations.yml"), "id: a");
    Files.writeString(folder.resolve("units.yml"), "id: a");
    assertThatThrownBy(() -> Rules.load(folder))
        .hasMessageContaining("abbreviations.yml:1")
        .hasMessageContaining("units.yml:1");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Rules.load(folder.resolve("none")))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("none");
  }
}
