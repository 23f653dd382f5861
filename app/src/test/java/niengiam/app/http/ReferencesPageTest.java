package niengiam.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesPageTest extends WebTest {
  @ParameterizedTest
  @ValueSource(strings = {"258-KH/HU", "KH 258 HU", "kế hoạch số 258-KH/HU"})
  void aHeldDocumentIsFoundInAnySpelling(String code) {
    String page = page("/references?code=" + encoded(code));
    assertThat(page)
        .contains("có trong kho", "/documents/" + id("kh-258.txt"))
        .contains("<mark>Kế hoạch số 258-KH/HU</mark>", "thực hiện")
        .containsPattern("/documents/" + id("bc-12.txt") + "\\?page=1&(amp;)?at=\\d+-\\d+#hit");
  }

  @Test
  void aMissingDocumentIsDrawnAmongThoseThatCiteIt() {
    assertThat(page("/references?code=36-CT/TW"))
        .contains("kho chưa có", "Được viện dẫn 2 lần", "<svg class=\"graph\"", "12-BC/HU");
  }

  @Test
  void wordsThatAreNoCodeAreSaidToBeNone() {
    assertThat(page("/references?code=" + encoded("lời nói suông")))
        .contains("không phải số ký hiệu", "chưa rõ");
  }

  @Test
  void whatIsTypedIsNoMarkup() {
    assertThat(page("/references?code=" + encoded("<script>alert(3)</script>")))
        .contains("&lt;script&gt;alert(3)")
        .doesNotContain("<script>alert");
  }

  @Test
  void missingDocumentsComeMostCitedFirst() {
    assertThat(page("/references")).contains("36-CT/TW", "1 văn bản, nhiều lượt");
    JsonNode missing = json("/api/v1/references/missing?limit=1");
    assertThat(missing.path("total").asInt()).isEqualTo(1);
    assertThat(missing.path("missing").path(0).path("count").asInt()).isEqualTo(2);
    assertThat(json("/api/v1/references/missing?page=2").path("missing")).isEmpty();
  }

  @Test
  void theApiGivesCitationsInPages() {
    JsonNode answer = json("/api/v1/references?code=36-CT/TW&limit=1&page=2");
    assertThat(answer.path("total").asInt()).isEqualTo(2);
    assertThat(answer.path("citations")).hasSize(1);
    assertThat(answer.path("status").asText()).isEqualTo("missing");
    assertThat(status("/api/v1/references")).isEqualTo(400);
    assertThat(status("/api/v1/references?code=x&limit=100000")).isEqualTo(400);
  }

  @Test
  void theGraphIsDownloadedWhole() {
    assertThat(page("/api/v1/references/graph?format=dot"))
        .startsWith("digraph")
        .contains('"' + id("bc-12.txt") + "\" -> \"" + id("kh-258.txt") + '"');
    assertThat(json("/api/v1/references/graph").path("edges")).hasSize(3);
    assertThat(status("/api/v1/references/graph?format=exe")).isEqualTo(400);
  }
}
