package niengiam.corpus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
  @Test
  void aWholeDistrictKeepsOtherFilesOfItsFirstReport(@TempDir Path dir) throws Exception {
    SampleSummary summary = SampleArchive.write(dir, new SampleOptions(10, 2022, 2023, 1));

    JsonNode versions =
        new ObjectMapper().readTree(Files.readAllBytes(summary.truth())).path("versions");
    assertThat(versions)
        .extracting(version -> version.path("kind").asText())
        .containsExactly("draft", "signed", "scan");
    assertThat(versions)
        .allMatch(version -> Files.exists(dir.resolve(version.path("version").asText())));
    assertThat(summary.total()).isEqualTo(13);
  }

  @Test
  void theyDifferInFiguresThatTheTruthNames(@TempDir Path dir) throws Exception {
    SampleSummary summary = SampleArchive.write(dir, new SampleOptions(10, 2022, 2023, 1));

    JsonNode versions =
        new ObjectMapper().readTree(Files.readAllBytes(summary.truth())).path("versions");
    String report = read(dir, versions.get(0).path("document").asText());
    for (JsonNode version : versions) {
      for (JsonNode figure : version.path("differences")) {
        assertThat(report).contains(figure.path("here").asText());
        assertThat(figure.path("there").asText()).isNotEqualTo(figure.path("here").asText());
      }
    }
    assertThat(versions.get(0).path("differences")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(versions.get(1).path("differences")).hasSize(2);
    assertThat(versions.get(2).path("differences")).isEmpty();
  }

  @Test
  void aFewDocumentsHaveNoOtherFiles(@TempDir Path dir) throws Exception {
    SampleSummary summary = SampleArchive.write(dir, new SampleOptions(9, 2022, 2023, 1));

    assertThat(summary.total()).isEqualTo(9);
  }

  private static String read(Path dir, String path) throws Exception {
    return Files.readString(dir.resolve(path), StandardCharsets.UTF_8);
  }
}
