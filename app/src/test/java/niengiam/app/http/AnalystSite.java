package niengiam.app.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.app.http.account.Passwords;
import niengiam.app.http.account.Role;
import niengiam.app.http.account.User;
import niengiam.app.http.account.Users;
import niengiam.app.http.server.WebServer;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.ReadOptions;

/** A server with an archive of a few reports and one user of each role. */
final class AnalystSite implements AutoCloseable {
  private static final String PASSWORD = "mật khẩu để thử";
  private static final Pattern TOKEN = Pattern.compile("csrf-token\" content=\"([^\"]+)\"");

  private final WebServer server;
  private final Path folder;

  private AnalystSite(WebServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /**
   * @param files text by name
   */
  static AnalystSite start(Path folder, Map<String, String> files) throws IOException {
    Path papers = Files.createDirectories(folder.resolve("bao-cao"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(papers.resolve(file.getKey()), file.getValue());
    }
    Path archive = folder.resolve("kho");
    Extractor extractor = new Extractor();
    ReadOptions options = ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER);
    try (Corpus corpus = Corpus.open(archive, Rules.load())) {
      corpus.importAll(
          List.of(papers),
          ImportOptions.standard().withJobs(1),
          file -> extractor.read(file, options),
          ProgressListener.silent());
    }
    Users users = new Users(folder.resolve("users.json"));
    for (Role role : Role.values()) {
      users.put(new User(role.name(), role, Passwords.hash(PASSWORD)));
    }
    Settings settings =
        new Settings(
            "127.0.0.1",
            0,
            archive,
            users.file(),
            folder.resolve("actions.jsonl"),
            List.of(),
            Optional.empty(),
            "vi",
            1 << 20);
    return new AnalystSite(WebServer.start(settings, Rules.load(), Clock.systemUTC()), folder);
  }

  /** Who did what. */
  String actions() throws IOException {
    return Files.readString(folder.resolve("actions.jsonl"));
  }

  /** Somebody who has not signed in. */
  Browser nobody() {
    return new Browser();
  }

  Browser as(Role role) throws IOException, InterruptedException {
    Browser browser = new Browser();
    String token = browser.token("/sign-in");
    browser.post("/sign-in", Map.of("_csrf", token, "name", role.name(), "password", PASSWORD));
    return browser;
  }

  @Override
  public void close() {
    server.close();
  }

  /** Keeps its cookies; follows no redirect. */
  final class Browser {
    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return client.send(request(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
      return client.send(request(path).build(), BodyHandlers.ofByteArray());
    }

    /** The token that a page gives to its forms. */
    String token(String path) throws IOException, InterruptedException {
      Matcher token = TOKEN.matcher(get(path).body());
      return token.find() ? token.group(1) : "";
    }

    HttpResponse<String> post(String path, Map<String, String> form)
        throws IOException, InterruptedException {
      String body =
          form.entrySet().stream()
              .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
              .collect(Collectors.joining("&"));
      return client.send(
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** A request of a program, with the token of a session. */
    HttpResponse<String> send(String method, String path, String json, String token)
        throws IOException, InterruptedException {
      return client.send(
          request(path)
              .header("Content-Type", "application/json")
              .header("X-CSRF-Token", token)
              .method(method, BodyPublishers.ofString(json))
              .build(),
          BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
