package niengiam.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPageTest extends WebTest {
  @Test
  void showsTextFactsAndWhatItSaysOfItself() {
    String page = page("/documents/" + id("bc-12.txt"));
    assertThat(page)
        .contains("12-BC/HU", "22 trường", "trường", "/references?code=36-CT%2FTW")
        .contains("class=\"fact k-measure\"", "class=\"fact k-reference\"")
        .contains("05/01/2024", "chỗ in, tin cậy")
        // Plain text has no picture.
        .doesNotContain("<svg viewBox", ".png\"");
    assertThat(page).contains("href=\"/documents/" + id("kh-258.txt") + "\"");
    assertThat(page("/documents/" + id("kh-258.txt") + "?lang=en"))
        .contains("Cited 1 times", id("bc-12.txt"));
  }

  @Test
  void everyBoxLeadsToItsFact() {
    String page = page("/documents/" + id("bc-7.pdf"));
    assertThat(page).contains("/pages/1.png\"", "viewBox=\"0 0 595.3 841.9\"");
    var box =
        Pattern.compile("<a href=\"#(f-\\d+)\" tabindex=\"-1\"><rect class=\"k-measure\"")
            .matcher(page);
    assertThat(box.find()).isTrue();
    assertThat(page).contains("id=\"" + box.group(1) + "\"");
  }

  @Test
  void theHitIsMarkedInTextAndPicture() {
    String id = id("bc-7.pdf");
    assertThat(page("/documents/" + id + "?page=1&at=14-23"))
        .contains("<rect class=\"hit\"", "id=\"hit\"", "hit");
    assertThat(page("/documents/" + id)).doesNotContain("<rect class=\"hit\"", "id=\"hit\"");
  }

  @Test
  void thePictureIsThePageOfTheOriginal() throws IOException {
    String path = "/documents/" + id("bc-7.pdf") + "/pages/1.png";
    HttpResponse<byte[]> picture = get(path);
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    var image = ImageIO.read(new ByteArrayInputStream(picture.body()));
    assertThat(image.getHeight()).isEqualTo(1600);
    int dark = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      dark += (image.getRGB(x, 150) & 0xff) < 128 ? 1 : 0;
    }
    assertThat(dark).isPositive();
    assertThat(get(path).body()).isEqualTo(picture.body());
  }

  @Test
  void theOriginalIsSavedAsItWas() throws IOException {
    HttpResponse<byte[]> original = get("/documents/" + id("bc-7.pdf") + "/original");
    assertThat(original.body()).isEqualTo(Files.readAllBytes(dir.resolve("files/bc-7.pdf")));
    assertThat(original.headers().map())
        .containsAllEntriesOf(
            Map.of(
                "content-type",
                java.util.List.of("application/octet-stream"),
                "x-content-type-options",
                java.util.List.of("nosniff")));
    assertThat(original.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"bc-7.pdf\"");
    assertThat(get("/api/v1/documents/" + id("bc-7.pdf") + "/original").body())
        .isEqualTo(original.body());
    String address = address("/documents/" + id("bc-7.pdf") + "/original");
    HttpResponse<byte[]> compressed =
        send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build());
    assertThat(compressed.body()).isEqualTo(original.body());
  }

  @Test
  void textsOfFilesAreNoMarkup() {
    String id = id("script>.txt");
    String page = page("/documents/" + id);
    assertThat(page)
        .doesNotContain("<script>alert", "<b>7")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;.txt", "&lt;script&gt;alert(2)");
    assertThat(get("/documents/" + id + "/original").headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"script_.txt\"; filename*=UTF-8''script%3E.txt");
    assertThat(json("/api/v1/documents/" + id + "/pages/1").path("text").asText())
        .contains("<script>alert(2)</script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000",
        "0000",
        "bc-12.txt",
        "12-BC%2FHU",
        "..%2f..%2fetc%2fpasswd",
        "..%2F..%2F..%2F..%2Fetc%2Fpasswd",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "..%5c..%5cwindows",
        "../../etc/passwd",
        "%00",
        "%3Cscript%3E",
      })
  void whatIsNoDocumentIsNotFound(String id) {
    for (String end : new String[] {"", "/original", "/pages/1.png"}) {
      assertThat(status("/documents/" + id + end)).as(end).isIn(400, 404);
      assertThat(status("/api/v1/documents/" + id + end.replace(".png", ""))).isIn(400, 404);
    }
    assertThat(new String(get("/documents/" + id).body(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("root:", "<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pages/2.png",
        "/pages/0.png",
        "/pages/01.png",
        "/pages/-1.png",
        "/pages/1.jpg",
        "/pages/..%2f1.png",
        "/pages/99999999999.png",
        "?page=2",
        "?part=9",
      })
  void whatIsNoPageIsNotFound(String page) {
    assertThat(status("/documents/" + id("bc-7.pdf") + page)).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"at=x", "at=5", "at=9-5", "at=0-999999", "at=99999999999-1", "page=x"})
  void aWrongParameterIsNamed(String query) {
    assertThat(status("/documents/" + id("bc-7.pdf") + "?" + query)).isEqualTo(400);
  }

  @Test
  void aTextHasNoPicture() {
    assertThat(status("/documents/" + id("bc-12.txt") + "/pages/1.png")).isEqualTo(404);
    assertThat(json("/api/v1/documents/" + id("bc-12.txt") + "/pages/1").path("picture").isNull())
        .isTrue();
  }

  @Test
  void theApiGivesTheDocumentAndItsPages() {
    String id = id("bc-7.pdf");
    assertThat(json("/api/v1/documents/" + id).path("source").path("pageCount").asInt())
        .isEqualTo(1);
    JsonNode page = json("/api/v1/documents/" + id + "/pages/1");
    assertThat(page.path("picture").asText()).isEqualTo("/documents/" + id + "/pages/1.png");
    JsonNode fact = page.path("facts").path(0);
    assertThat(fact.path("boxes").path(0).path("width").asDouble()).isPositive();
    assertThat(page.path("text").asText()).contains(fact.path("surface").asText());
  }
}
