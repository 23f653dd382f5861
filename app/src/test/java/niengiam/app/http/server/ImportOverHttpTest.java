package niengiam.app.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import niengiam.app.http.account.Role;
import niengiam.corpus.Corpus;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.search.SearchRequest;
import niengiam.corpus.verify.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on their way from a browser or a folder into the archive. */
class ImportOverHttpTest {
  private static final String SCRIPT = "<script>alert('x')</script>";

  @TempDir private Path folder;

  private static byte[] report(int number) {
    return "Số %d-BC/HU\nBÁO CÁO\nTổng kết năm 2023 của huyện Thanh Sơn Hạ %s.\n"
        .formatted(number, SCRIPT)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void assertAddsUp(JsonNode ledger) {
    assertThat(ledger.path("seen").asInt())
        .isEqualTo(
            ledger.path("new").asInt()
                + ledger.path("unchanged").asInt()
                + ledger.path("duplicate").asInt()
                + ledger.path("failed").asInt());
  }

  private List<String> spooled() throws IOException {
    Path spool = folder.resolve("kho.uploads");
    try (Stream<Path> all = Files.walk(spool)) {
      return all.filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    }
  }

  @Test
  void filesComeInUnderTheirOwnNamesAndNoneClimbs() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).users().now()) {
      Browser admin = served.as(Role.ADMIN);
      HttpResponse<String> answer =
          admin.sendFiles(
              "/import/files",
              List.of(
                  new Browser.Sent("báo cáo 1.txt", report(1)),
                  new Browser.Sent("../../../etc/leo.txt", report(2)),
                  new Browser.Sent("C:\\\\tmp\\\\<img src=x onerror=alert(1)>.txt", report(3)),
                  new Browser.Sent(".an.txt", report(4)),
                  new Browser.Sent("báo cáo 1.txt", report(5)),
                  new Browser.Sent("dài".repeat(200) + ".txt", report(6)),
                  new Browser.Sent("hỏng.pdf", report(7))));
      assertThat(answer.statusCode()).isEqualTo(303);
      JsonNode state = admin.importEnded();
      assertThat(state.path("error").isNull()).as(state.toString()).isTrue();
      assertAddsUp(state.path("ledger"));
      assertThat(state.path("ledger").path("seen").asInt()).isEqualTo(7);
      assertThat(admin.get("/api/v1/export/documents.csv").body())
          .contains("báo cáo 1.txt", "leo.txt", "_.an.txt", "_img src=x onerror=alert(1)_.txt")
          .doesNotContain("..", "etc", "tmp");
      HttpResponse<String> found = admin.get("/?q=huy%E1%BB%87n%20Thanh%20S%C6%A1n%20H%E1%BA%A1");
      assertThat(found.body()).contains("Thanh").doesNotContain(SCRIPT, "<img src=x");
      assertThat(folder.resolve("etc")).doesNotExist();
    }
  }

  @Test
  void aFailedFileIsNamedAndKeptForAnotherTry() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).now()) {
      Browser browser = served.browser();
      browser.learnToken();
      String name = "<b onmouseover=alert(1)>.docx";
      browser.sendFiles(
          "/import/files",
          List.of(new Browser.Sent(name, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2})));
      assertThat(browser.importEnded().path("ledger").path("failed").asInt()).isEqualTo(1);
      JsonNode failures = browser.json("/api/v1/failures");
      assertThat(failures.path("total").asInt()).isEqualTo(1);
      assertThat(failures.at("/failures/0/path").asText())
          .isEqualTo("_b onmouseover=alert(1)_.docx");
      assertThat(failures.at("/failures/0/reason").asText()).isNotEmpty();
      assertThat(browser.get("/import").body()).contains("Thử lại các tệp lỗi");
      assertThat(spooled()).hasSize(1);
      Map<String, String> token = Map.of("_csrf", browser.token());
      assertThat(browser.post("/import/retry", token).statusCode()).isEqualTo(303);
      JsonNode again = browser.importEnded();
      assertThat(again.path("ledger").path("failed").asInt()).isEqualTo(1);
      assertThat(again.path("ledger").path("failedBy").has("VANISHED")).isFalse();
    }
  }

  @Test
  void aBombIsContainedAndNamedInTheLedger() throws IOException, InterruptedException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("bom.txt"));
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
      zip.putNextEntry(new ZipEntry("../../leo.txt"));
      zip.write(report(1));
    }
    try (Served served = Served.in(folder).now()) {
      Browser browser = served.browser();
      browser.learnToken();
      browser.sendFiles("/import/files", List.of(new Browser.Sent("bom.zip", bomb.toByteArray())));
      JsonNode state = browser.importEnded();
      assertAddsUp(state.path("ledger"));
      JsonNode failures = browser.json("/api/v1/failures");
      assertThat(failures.toString()).contains("bom.zip", "TOO_LARGE");
      assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).now()) {
      Browser browser = served.browser();
      browser.learnToken();
      byte[] large = new byte[(int) Served.LARGEST_UPLOAD + 1000];
      for (String path : List.of("/import/files", "/api/v1/imports/files")) {
        HttpResponse<String> answer =
            browser.sendFiles(path, List.of(new Browser.Sent("to.txt", large)));
        assertThat(answer.statusCode()).isEqualTo(413);
      }
      byte[] half = new byte[(int) Served.LARGEST_UPLOAD * 2 / 3];
      HttpResponse<String> together =
          browser.sendFiles(
              "/import/files",
              List.of(new Browser.Sent("a.txt", half), new Browser.Sent("b.txt", half)));
      assertThat(together.statusCode()).isEqualTo(413);
      assertThat(spooled()).isEmpty();
    }
  }

  /** As browsers do, which read no answer before all is sent. */
  @ParameterizedTest
  @ValueSource(ints = {2, 6})
  void whoSendsAllFirstHearsWhyItIsRefused(int megabytes) throws IOException {
    try (Served served = Served.in(folder).now()) {
      int length = megabytes << 20;
      String head =
          "POST /import/files HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
              + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: "
              + length
              + "\r\n\r\n";
      String answer = Raw.send(served.port(), head + "x".repeat(length));
      assertThat(Raw.status(answer)).isEqualTo(403);
    }
  }

  @Test
  void nothingIsAFailureThatSaysSo() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).now()) {
      Browser browser = served.browser();
      browser.learnToken();
      assertThat(browser.sendFiles("/import/files", List.of()).statusCode()).isEqualTo(400);
      assertThat(
              browser
                  .header("X-CSRF-Token", browser.token())
                  .post("/api/v1/imports/files", Map.of())
                  .statusCode())
          .isEqualTo(415);
    }
  }

  @Test
  void onlyFoldersBelowARootAreImportedAndNoLinkLeadsOut()
      throws IOException, InterruptedException {
    Path root = Files.createDirectories(Served.root(folder));
    Path outside = Files.createDirectories(folder.resolve("ngoài"));
    Files.write(outside.resolve("mật.txt"), report(9));
    Files.createDirectories(root.resolve("năm 2023"));
    Files.write(root.resolve("năm 2023").resolve("bc.txt"), report(1));
    Files.createSymbolicLink(
        root.resolve("năm 2023").resolve("nối.txt"), outside.resolve("mật.txt"));
    Files.createSymbolicLink(root.resolve("năm 2023").resolve("thư mục"), outside);
    Files.createSymbolicLink(root.resolve("ra ngoài"), outside);
    try (Served served = Served.in(folder).now()) {
      Browser browser = served.browser();
      String token = browser.learnToken();
      for (String path :
          List.of(
              outside.toString(),
              root + "/../ngoài",
              root + "/ra ngoài",
              root + "/không có",
              "/",
              "tài liệu",
              "\u0000")) {
        HttpResponse<String> answer =
            browser.post("/api/v1/imports", Map.of("_csrf", token, "folder", path));
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.body()).contains("urn:niengiam:problem:");
      }
      browser.post(
          "/import/folder", Map.of("_csrf", token, "root", root.toString(), "folder", "năm 2023"));
      JsonNode state = browser.importEnded();
      assertThat(state.path("ledger").path("new").asInt()).isEqualTo(1);
      assertThat(state.path("refused").asInt()).isEqualTo(2);
      assertThat(browser.get("/api/v1/export/documents.csv").body())
          .contains("bc.txt")
          .doesNotContain("mật", "nối");
    }
  }

  @Test
  void aTableThatBreaksOffDoesNotLookWhole() throws IOException, InterruptedException {
    Path files = Files.createDirectories(Served.root(folder));
    for (int i = 1; i <= 3; i++) {
      Files.write(files.resolve("bc-" + i + ".txt"), report(i));
    }
    Served.fill(folder, files);
    try (Stream<Path> analyses = Files.walk(Served.archive(folder).resolve("analyses"))) {
      Path last = analyses.filter(Files::isRegularFile).sorted().toList().getLast();
      Files.write(last, new byte[] {1, 2, 3});
    }
    try (Served served = Served.in(folder).now()) {
      Browser browser = served.browser();
      for (String table : List.of("documents.jsonl", "documents.csv")) {
        assertThat(brokenOff(browser, "/api/v1/export/" + table)).as(table).isTrue();
      }
      assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
    }
  }

  /** A problem and nothing else where nothing was sent yet, else an end that is none. */
  private static boolean brokenOff(Browser browser, String path) throws InterruptedException {
    try {
      HttpResponse<String> answer = browser.get(path);
      return answer.statusCode() == 503 && answer.body().startsWith("{\"type\":");
    } catch (IOException cut) {
      return true;
    }
  }

  @Test
  void anArchiveThatAnotherWritesIsToldClearly() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).now();
        Archive other = Archive.open(Served.archive(folder))) {
      assertThat(other.root()).isDirectory();
      Browser browser = served.browser();
      browser.learnToken();
      browser.sendFiles("/import/files", List.of(new Browser.Sent("bc.txt", report(1))));
      JsonNode state = browser.importEnded();
      assertThat(state.path("error").asText()).contains("đang được một tiến trình khác ghi");
      assertThat(state.path("waiting").asInt()).isEqualTo(1);
      assertThat(browser.get("/import").body())
          .contains("Lần nhập vừa rồi không thành", "1 tệp đã gửi lên đang chờ nhập");
    }
    try (Served served = Served.in(folder).now()) {
      JsonNode state = served.browser().importEnded();
      assertThat(state.path("ledger").path("new").asInt()).isEqualTo(1);
      assertThat(state.path("waiting").asInt()).isZero();
    }
  }

  /** In a folder of the server. */
  private Path reports(int number) throws IOException {
    Path files = Files.createDirectories(Served.root(folder));
    for (int i = 1; i <= number; i++) {
      Files.write(files.resolve("bc-%02d.txt".formatted(i)), report(i));
    }
    return files;
  }

  private static void awaitDone(Browser browser, int files)
      throws IOException, InterruptedException {
    while (browser.json("/api/v1/imports").path("done").asInt() < files) {
      Thread.sleep(20);
    }
  }

  @Test
  void anImportIsStoppedAndGoesOnLater() throws IOException, InterruptedException {
    int number = 60;
    Path files = reports(number);
    try (Served served = Served.in(folder).now()) {
      Browser browser = served.browser();
      Map<String, String> token = Map.of("_csrf", browser.learnToken());
      Map<String, String> all = Map.of("_csrf", browser.token(), "root", files.toString());
      assertThat(browser.post("/api/v1/imports/stop", token).statusCode()).isEqualTo(409);
      browser.post("/import/folder", all);
      awaitDone(browser, 3);
      assertThat(browser.get("/import").body()).contains("Dừng nhập");
      assertThat(browser.post("/import/stop", token).statusCode()).isEqualTo(303);
      JsonNode stopped = browser.importEnded();
      assertThat(stopped.path("interrupted").asBoolean()).isTrue();
      assertThat(stopped.path("error").isNull()).as(stopped.toString()).isTrue();
      assertThat(browser.get("/import").body()).contains("dừng giữa chừng");
      browser.post("/import/folder", all);
      JsonNode ended = browser.importEnded();
      assertThat(ended.path("interrupted").asBoolean()).isFalse();
      assertThat(browser.get("/api/v1/status").body()).contains("\"documents\":" + number);
    }
  }

  @Test
  void aServerThatStopsWhileItImportsLosesNothing() throws IOException, InterruptedException {
    int number = 60;
    Path files = reports(number);
    try (Served served = Served.in(folder).now()) {
      Browser browser = served.browser();
      browser.post(
          "/import/folder", Map.of("_csrf", browser.learnToken(), "root", files.toString()));
      awaitDone(browser, 3);
    }
    try (Corpus corpus = Corpus.open(Served.archive(folder), Served.RULES)) {
      // What was stored and not yet booked is booked by the next import.
      corpus.verify(flaw -> assertThat(flaw.kind()).isEqualTo(Flaw.Kind.SURPLUS), progress -> {});
      assertThat(corpus.ledger().failed()).isZero();
      assertThat(corpus.ledger().seen()).isGreaterThanOrEqualTo(3);
    }
    Served.fill(folder, files);
    try (Corpus corpus = Corpus.open(Served.archive(folder), Served.RULES)) {
      assertThat(corpus.ledger().seen()).isEqualTo(number);
      assertThat(corpus.ledger().failed()).isZero();
      assertThat(corpus.status().documents()).isEqualTo(number);
      corpus.verify(flaw -> fail(flaw.toString()), progress -> {});
      assertThat(corpus.search(SearchRequest.of("\"Thanh Sơn Hạ\"")).total()).isEqualTo(number);
    }
  }
}
