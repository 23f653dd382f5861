package niengiam.app.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import niengiam.app.http.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that try to get what is not for them, without a user signed in or with one. */
class HostileRequestTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String SCRIPT_SENT = "%3Cscript%3Ealert(1)%3C/script%3E";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.in(folder).users().now();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/1/../../../etc/passwd",
        "/static/1/..%2f..%2f..%2fetc%2fpasswd",
        "/static/1/%2e%2e/app.css",
        "/static/1/..\\..\\app.css",
        "/static/1/app.css%00.js",
        "/static/..;/1/app.css",
        "/api/v1/export/..%2f..%2fledger.jsonl",
        "/api/v1/../../kho/ledger.jsonl",
        "//evil.example/static/1/none"
      })
  void aPathThatClimbsFindsNothing(String path) throws IOException {
    String answer = Raw.get(served.port(), "127.0.0.1", path);
    assertThat(Raw.status(answer)).isIn(302, 400, 401, 404);
    assertThat(answer).contains("Content-Security-Policy: default-src 'none'");
    assertThat(answer).doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=" + SCRIPT_SENT,
        "/?q=x&type=" + SCRIPT_SENT + "&issuer=" + SCRIPT_SENT,
        "/?q=x&page=" + SCRIPT_SENT,
        "/?lang=" + SCRIPT_SENT,
        "/?%22onload%3D" + SCRIPT_SENT + "=1",
        "/import?reason=" + SCRIPT_SENT,
        "/sign-in?next=/" + SCRIPT_SENT,
        "/" + SCRIPT_SENT,
        "/api/v1/search?q=x&limit=" + SCRIPT_SENT,
        "/api/v1/export/" + SCRIPT_SENT
      })
  void aScriptInAnAddressIsText(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = served.as(Role.ADMIN).get(path);
    boolean page = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    assertThat(page && answer.body().contains(SCRIPT)).isFalse();
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "/import, /import",
    "/?q=a&page=2, /?q=a&page=2",
    "//evil.example/, /",
    "https://evil.example/, /",
    "'/\\evil.example', /",
    "'/\t/evil.example', /",
    "'/\r\n/evil.example', /",
    "'/\r\nSet-Cookie: a=b', /",
    "javascript:alert(1), /"
  })
  void afterSigningInOnlyPagesOfOursFollow(String next, String location)
      throws IOException, InterruptedException {
    Browser browser = served.browser();
    HttpResponse<String> answer =
        browser.post(
            "/sign-in",
            Map.of(
                "_csrf",
                browser.learnToken(),
                "name",
                "reader",
                "password",
                Served.PASSWORD,
                "next",
                next));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue(location);
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("a=b"));
  }

  @Test
  void noHostNameOfTheRequestIsRepeated() throws IOException {
    String answer = Raw.get(served.port(), "evil.example", "/import");
    assertThat(Raw.status(answer)).isEqualTo(302);
    assertThat(answer).contains("Location: /sign-in").doesNotContain("evil.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cookie: niengiam_session=%s", "Cookie: niengiam_lang=%s", "X-A: %s"})
  void aHeadThatIsTooLargeIsRefused(String header) throws IOException {
    String answer = Raw.get(served.port(), "127.0.0.1", "/", header.formatted("x".repeat(40_000)));
    assertThat(Raw.status(answer)).isEqualTo(431);
    assertThat(answer).contains("Content-Security-Policy").doesNotContain("xxx");
  }

  @Test
  void whatIsNoHttpIsRefusedWithoutRepeatingIt() throws IOException {
    String answer = Raw.send(served.port(), "GET <b>x</b> NIENGIAM/7\r\n\r\n");
    assertThat(Raw.status(answer)).isIn(400, 505);
    assertThat(answer).contains("Content-Security-Policy").doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"niengiam_lang=../../../../etc/passwd", "niengiam_lang=<script>"})
  void aStrangeLanguageIsVietnamese(String cookie) throws IOException {
    String answer = Raw.get(served.port(), "127.0.0.1", "/sign-in", "Cookie: " + cookie);
    assertThat(answer).contains("<html lang=\"vi\">");
  }

  @Test
  void aBodyThatIsNoUploadIsSmall() throws IOException, InterruptedException {
    Browser editor = served.as(Role.EDITOR);
    HttpResponse<String> answer =
        editor.post("/sign-in", Map.of("_csrf", editor.token(), "name", "x".repeat(3 << 20)));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void aLargeBodyOfUnknownLengthIsRefusedToo() throws IOException, InterruptedException {
    Browser editor = served.as(Role.EDITOR);
    String body = "_csrf=" + editor.token() + "&name=" + "x".repeat(3 << 20);
    assertThat(editor.postOfUnknownLength("/sign-in", body).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "PATCH"})
  void otherMethodsGiveNothingAway(String method) throws IOException {
    String answer =
        Raw.send(
            served.port(),
            method + " /import HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-security-policy");
    assertThat(answer).doesNotContain("<h1>Nhập tài liệu</h1>", "Set-Cookie");
    assertThat(Raw.status(answer)).isNotEqualTo(500);
  }
}
