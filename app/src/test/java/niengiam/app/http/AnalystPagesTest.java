package niengiam.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niengiam.app.http.account.Role;
import niengiam.app.language.Messages;
import niengiam.extractor.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Indicators, audit and review: what is shown, who may change what, and what is refused. */
class AnalystPagesTest {
  private static final String SCHOOLS = AnalystSite.encoded("trường đạt chuẩn quốc gia");

  @TempDir private static Path folder;
  private static AnalystSite site;

  @BeforeAll
  static void start() throws IOException {
    site =
        AnalystSite.start(
            folder,
            Map.of(
                "2020.txt", report(2020, "15", "", "Trao 58 thùng sách cho học sinh."),
                "2021.txt",
                    report(
                        2021,
                        "16",
                        ", tăng 3 trường so với cùng kỳ",
                        "Gom 31 góc học <b>tập</b> cho em nhỏ."),
                "2023.txt", report(2023, "22", "", "Hòa giải thành 77/97 vụ, đạt 73,1%.")));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String report(int year, String schools, String change, String more) {
    return """
        HUYỆN ỦY THANH SƠN HẠ
        Số %d-BC/HU
        Thanh Sơn Hạ, ngày 30 tháng 11 năm %d
        BÁO CÁO
        Tổng kết công tác dân vận năm %d

        Thực hiện Kế hoạch số 258-KH/HU, toàn huyện có %s trường đạt chuẩn quốc gia%s.

        %s

        Trên đây là Báo cáo của Ban Thường vụ Huyện ủy Thanh Sơn Hạ./.
        """
        .formatted(year - 1700, year, year, schools, change, more);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return Wire.mapper().readTree(answer.body());
  }

  private static JsonNode document(AnalystSite.Browser browser, String number)
      throws IOException, InterruptedException {
    JsonNode hits = json(browser.get("/api/v1/search?q=" + number)).path("hits");
    return hits.get(0).path("document");
  }

  @Test
  void theTableOfAnIndicatorOpensItsPlacesAndNamesItsGaps() throws Exception {
    String page = site.as(Role.READER).get("/indicators?q=" + SCHOOLS).body();
    assertThat(page)
        .contains("Thiếu số liệu các năm: 2022")
        .containsPattern("<a href=\"/documents/[0-9a-f]{16}\\?page=1&amp;at=\\d+-\\d+#hit\">22</a>")
        .contains("class=\"agreement differs\">KHÔNG KHỚP")
        .contains("data-plot=\"{&#34;title&#34;");
  }

  @Test
  void placesAndYearsAreChosenInTheAddress() throws Exception {
    AnalystSite.Browser reader = site.as(Role.READER);
    String none = reader.get("/indicators?q=" + SCHOOLS + "&place=nowhere").body();
    assertThat(none).doesNotContain("class=\"agreement");
    String later = reader.get("/indicators?q=" + SCHOOLS + "&from=2021&to=2021").body();
    assertThat(later).contains(">16</a>").doesNotContain(">22</a>");
  }

  @ParameterizedTest
  @CsvSource({
    "/indicators.csv, text/csv, 239 187 191",
    "/indicators.xlsx, application/vnd.openxmlformats, 80 75",
    "/indicators.png, image/png, 137 80 78 71",
    "/indicators.svg, image/svg+xml, 60",
    "/search.csv, text/csv, 239 187 191",
    "/search.xlsx, application/vnd.openxmlformats, 80 75",
  })
  void whatIsShownCanBeSaved(String path, String type, String beginning) throws Exception {
    HttpResponse<byte[]> file = site.as(Role.READER).bytes(path + "?q=" + SCHOOLS);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"" + path.substring(1));
    List<String> first = new ArrayList<>();
    for (int i = 0; i < beginning.split(" ", -1).length; i++) {
      first.add(Integer.toString(file.body()[i] & 0xff));
    }
    assertThat(String.join(" ", first)).isEqualTo(beginning);
  }

  @Test
  void theLatestDocumentComesFirstWhereThatIsAsked() throws Exception {
    AnalystSite.Browser reader = site.as(Role.READER);
    JsonNode hits = json(reader.get("/api/v1/search?sort=date&q=" + SCHOOLS)).path("hits");
    List<Integer> years = new ArrayList<>();
    hits.forEach(hit -> years.add(hit.path("document").path("year").asInt()));
    assertThat(years).hasSizeGreaterThan(2).isSortedAccordingTo((a, b) -> b - a);
    assertThat(reader.get("/api/v1/search?sort=size&q=x").statusCode()).isEqualTo(400);
  }

  @Test
  void wordsOfDocumentsAreNeverMarkup() throws Exception {
    AnalystSite.Browser reader = site.as(Role.READER);
    String review = reader.get("/review").body();
    assertThat(review).contains("&lt;b&gt;").doesNotContain("<b>tập");
    String typed = AnalystSite.encoded("\"><script>x</script>");
    for (String path :
        List.of("/indicators?q=", "/audit?check=", "/indicators?q=truong&place=", "/?q=")) {
      assertThat(reader.get(path + typed).body()).as(path).doesNotContain("<script>x");
    }
  }

  @Test
  void anAuditTellsWhenItWasMadeAndIsFiltered() throws Exception {
    AnalystSite.Browser reader = site.as(Role.READER);
    JsonNode all = json(reader.get("/api/v1/audit"));
    assertThat(all.path("computed").asText()).isNotEmpty();
    assertThat(all.path("total").asInt()).isPositive();
    JsonNode again = json(reader.get("/api/v1/audit?limit=1"));
    assertThat(again.path("computed")).isEqualTo(all.path("computed"));
    assertThat(again.path("findings")).hasSize(1);
    assertThat(json(reader.get("/api/v1/audit?check=C11")).path("findings"))
        .isNotEmpty()
        .allMatch(finding -> finding.path("check").asText().startsWith("C11"));
    assertThat(reader.get("/api/v1/audit?severity=bad").statusCode()).isEqualTo(400);
    assertThat(reader.get("/audit").body()).contains("Tính lúc", "73,1%");
  }

  @Test
  void anEditorLetsAFindingStandWithAReasonAndReopensIt() throws Exception {
    AnalystSite.Browser editor = site.as(Role.EDITOR);
    String id = json(editor.get("/api/v1/audit?check=C11")).at("/findings/0/id").asText();
    String token = editor.token("/audit");
    HttpResponse<String> accepted =
        editor.post(
            "/audit",
            Map.of(
                "_csrf",
                token,
                "id",
                id,
                "do",
                "accept",
                "reason",
                "đã hỏi <lại>",
                "next",
                "//elsewhere"));
    assertThat(accepted.statusCode()).isEqualTo(303);
    assertThat(accepted.headers().firstValue("Location").orElse("")).endsWith("/audit");
    assertThat(editor.get("/audit?check=C11").body()).doesNotContain(id);
    assertThat(editor.get("/audit?state=accepted").body()).contains(id, "đã hỏi &lt;lại&gt;");
    assertThat(site.actions()).contains("\"action\":\"accept\"", id + " đã hỏi <lại>");

    json(editor.send("POST", "/api/v1/audit/" + id + "/reopen", "", token));
    assertThat(editor.get("/audit?check=C11").body()).contains(id);
    assertThat(site.actions()).contains("\"action\":\"reopen\"");
    json(editor.send("POST", "/api/v1/audit/" + id + "/accept", "{\"reason\":\"x\"}", token));
    json(editor.send("POST", "/api/v1/audit/" + id + "/reopen", "", token));
  }

  @Test
  void theLeastSureComesFirstAndIsGoneOnceItIsConfirmed() throws Exception {
    AnalystSite.Browser editor = site.as(Role.EDITOR);
    String id = document(editor, "320-BC/HU").path("id").asText();
    String page = editor.get("/review?kind=measure&document=" + id).body();
    assertThat(page).contains("58 thùng sách");
    String at = page.replaceAll("(?s).*?name=\"at\" value=\"([\\d-]+)\".*", "$1");
    String token = editor.token("/review");
    HttpResponse<String> right =
        editor.post(
            "/review",
            Map.of(
                "_csrf",
                token,
                "document",
                id,
                "at",
                at,
                "verdict",
                "right",
                "next",
                "/review?done=old&kind=measure"));
    assertThat(right.statusCode()).as(right.body()).isEqualTo(303);
    assertThat(right.headers().firstValue("Location").orElse(""))
        .endsWith("/review?kind=measure&done=" + id);
    assertThat(editor.get("/review?kind=measure&document=" + id).body())
        .doesNotContain("id=\"d-" + id + "-" + at + "\"")
        .contains("đã đọc đúng");
    editor.post("/review/undo", Map.of("_csrf", token, "document", id, "number", "1"));
    assertThat(editor.get("/review?kind=measure&document=" + id).body())
        .contains("id=\"d-" + id + "-" + at + "\"");
    assertThat(site.actions()).contains("\"action\":\"correct\"", "\"action\":\"undo\"");
  }

  @Test
  void aCorrectedFigureIsTheOneThatIsCompared() throws Exception {
    AnalystSite.Browser editor = site.as(Role.EDITOR);
    JsonNode value =
        json(editor.get("/api/v1/compare?from=2023&to=2023&indicator=" + SCHOOLS))
            .at("/series/0/values/0");
    String at = value.at("/span/0").asText() + "-" + value.at("/span/1").asText();
    String path = "/api/v1/documents/" + value.at("/document/id").asText() + "/corrections";
    String token = editor.token("/review");
    String change = "{\"at\":\"" + at + "\",\"value\":24}";
    HttpResponse<String> made = editor.send("POST", path, change, token);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(json(made).at("/corrections/0/change/is").asText()).isEqualTo("Figure");
    assertThat(editor.get("/indicators?q=" + SCHOOLS).body()).contains(">24</a>");
    assertThat(
            editor
                .get("/review?at=" + at + "&document=" + value.at("/document/id").asText())
                .body())
        .contains("value=\"24\"");
    assertThat(json(editor.send("DELETE", path + "/1", "", token)).path("corrections")).isEmpty();
    assertThat(json(editor.get(path)).path("corrections")).isEmpty();
    assertThat(editor.get("/indicators?q=" + SCHOOLS).body()).contains(">22</a>");
    assertThat(editor.send("DELETE", path + "/1", "", token).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"at\":\"0-6\",\"value\":24}                    | 409",
        "{\"at\":\"0-99999999\",\"value\":24}             | 409",
        "{\"at\":\"9-3\",\"value\":24}                    | 400",
        "{\"at\":\"0-6\"}                                 | 400",
        "{\"at\":\"0-6\",\"value\":1,\"verdict\":\"right\"} | 400",
        "{\"at\":\"0-6\",\"value\":\"1e999999999\"}       | 400",
        "{\"at\":\"0-6\",\"value\":[1]}                   | 400",
        "{\"at\":\"0-6\",\"date\":\"2023-02-30\"}         | 400",
        "{\"at\":\"0-6\",\"verdict\":\"perhaps\"}         | 400",
        "[1]                                              | 400",
        "{                                                | 400",
      })
  void aWrongCorrectionIsRefusedByName(String body, int status) throws Exception {
    AnalystSite.Browser editor = site.as(Role.EDITOR);
    String id = document(editor, "323-BC/HU").path("id").asText();
    HttpResponse<String> answer =
        editor.send(
            "POST", "/api/v1/documents/" + id + "/corrections", body, editor.token("/review"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /audit",
    "POST, /review",
    "POST, /review/undo",
    "POST, /api/v1/audit/0123456789ab/accept",
    "POST, /api/v1/audit/0123456789ab/reopen",
    "POST, /api/v1/documents/0123456789abcdef/corrections",
    "DELETE, /api/v1/documents/0123456789abcdef/corrections/1",
  })
  void onlyEditorsChangeAnythingAndOnlyWithTheTokenOfTheirSession(String method, String path)
      throws Exception {
    AnalystSite.Browser nobody = site.nobody();
    String stray = nobody.token("/sign-in");
    assertThat(nobody.send(method, path, "{}", stray).statusCode()).isEqualTo(401);
    AnalystSite.Browser reader = site.as(Role.READER);
    assertThat(reader.send(method, path, "{}", reader.token("/review")).statusCode())
        .isEqualTo(403);
    AnalystSite.Browser editor = site.as(Role.EDITOR);
    HttpResponse<String> forged = editor.send(method, path, "{}", stray);
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(forged.body()).contains(path.startsWith("/api/") ? "problem:token" : "mã của phiên");
    assertThat(editor.send(method, path, "{}", editor.token("/review")).statusCode())
        .isNotIn(401, 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/indicators", "/audit", "/review", "/search.csv?q=a", "/indicators.csv"})
  void nobodyIsAskedToSignIn(String path) throws Exception {
    HttpResponse<String> answer = site.nobody().get(path);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?next=");
  }

  @Test
  void readersSeeNoButtonsThatTheyMayNotPress() throws Exception {
    AnalystSite.Browser reader = site.as(Role.READER);
    assertThat(reader.get("/review").body()).doesNotContain("name=\"verdict\"");
    assertThat(reader.get("/audit").body()).doesNotContain("name=\"do\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/indicators", "/audit", "/review", "/indicators?q=truong", "/?q=truong"})
  void bothLanguagesHaveAllWords(String path) throws Exception {
    AnalystSite.Browser editor = site.as(Role.EDITOR);
    for (String language : List.of("vi", "en")) {
      String mark = path.contains("?") ? "&" : "?";
      HttpResponse<String> page = editor.get(path + mark + "lang=" + language);
      assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
      assertThat(page.body()).contains("<html lang=\"" + language + "\">");
    }
    assertThat(Messages.of("niengiam.app.http.messages", "vi").bundle().keySet())
        .isEqualTo(Messages.of("niengiam.app.http.messages", "en").bundle().keySet());
  }

  @Test
  void namesAreSuggestedForWhatIsTyped() throws Exception {
    String options = site.as(Role.READER).get("/indicators/suggestions?q=" + SCHOOLS).body();
    assertThat(options).startsWith("<option value=").doesNotContain("<html");
    String csv =
        new String(
            site.as(Role.READER).bytes("/indicators.csv?q=" + SCHOOLS).body(),
            StandardCharsets.UTF_8);
    assertThat(csv).contains("323-BC/HU");
  }
}
