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
  void aWholeDistrictKeepsTheDraftOfItsLastReport(@TempDir Path dir) throws Exception {
    SampleSummary summary = SampleArchive.write(dir, new SampleOptions(10, 2022, 2023, 1));

    JsonNode versions =
        new ObjectMapper().readTree(Files.readAllBytes(summary.truth())).path("versions");
    assertThat(versions).hasSize(1);
    String draft = read(dir, versions.get(0).path("draft").asText());
    assertThat(draft)
        .contains("DỰ THẢO", "Số     -BC/HU")
        .containsPattern("ngày +tháng 12 năm 2023");
    assertThat(summary.total()).isEqualTo(11);
  }

  @Test
  void aFewDocumentsHaveNoDraft(@TempDir Path dir) throws Exception {
    SampleSummary summary = SampleArchive.write(dir, new SampleOptions(9, 2022, 2023, 1));

    assertThat(summary.total()).isEqualTo(9);
  }

  private static String read(Path dir, String path) throws Exception {
    return Files.readString(dir.resolve(path), StandardCharsets.UTF_8);
  }
}
