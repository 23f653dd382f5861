package niengiam.app.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import niengiam.extractor.wire.Wire;

/** Keeps its cookie, follows no redirects, and bears the token of its session where told to. */
final class Browser {
  private static final String COOKIE = "niengiam_session=";
  private static final String BOUNDARY = "----ranh-gioi";

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private String cookie = "";
  private String token = "";

  /** Sent with every request. */
  private final List<String> headers = new ArrayList<>();

  Browser(int port) {
    this.port = port;
  }

  /** A file that is sent. */
  static final class Sent {
    private final String name;
    private final byte[] content;

    Sent(String name, byte[] content) {
      this.name = name;
      this.content = content;
    }
  }

  String cookie() {
    return cookie;
  }

  void cookie(String other) {
    cookie = other;
  }

  String token() {
    return token;
  }

  Browser header(String name, String value) {
    headers.add(name);
    headers.add(value);
    return this;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder().GET(), path);
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return Wire.mapper().readTree(get(path).body());
  }

  HttpResponse<String> post(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    return send("POST", path, form);
  }

  HttpResponse<String> send(String method, String path, Map<String, String> form)
      throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(body)),
        path);
  }

  HttpResponse<String> postOfUnknownLength(String path, String body)
      throws IOException, InterruptedException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))),
        path);
  }

  /** As a form without scripts does it: the token is a field. */
  HttpResponse<String> sendFiles(String path, List<Sent> files)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder()
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(parts(files))),
        path);
  }

  private byte[] parts(List<Sent> files) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n");
    write(body, token + "\r\n");
    for (Sent file : files) {
      write(
          body,
          "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
              .formatted(BOUNDARY, file.name));
      body.writeBytes(file.content);
      write(body, "\r\n");
    }
    write(body, "--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String path)
      throws IOException, InterruptedException {
    request.uri(URI.create("http://127.0.0.1:" + port + path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", COOKIE + cookie);
    }
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    HttpResponse<String> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    for (String set : response.headers().allValues("Set-Cookie")) {
      if (set.startsWith(COOKIE)) {
        cookie = set.substring(COOKIE.length(), set.indexOf(';'));
      }
    }
    return response;
  }

  /** Asks for the token of its session, and for a session where it has none. */
  String learnToken() throws IOException, InterruptedException {
    token = json("/api/v1/session").path("token").asText();
    return token;
  }

  HttpResponse<String> trySignIn(String name, String password)
      throws IOException, InterruptedException {
    return post("/sign-in", Map.of("_csrf", learnToken(), "name", name, "password", password));
  }

  void signIn(String name, String password) throws IOException, InterruptedException {
    assertThat(trySignIn(name, password).statusCode()).isEqualTo(302);
    learnToken();
  }

  /** Waits until no import runs, and gives its state. */
  JsonNode importEnded() throws IOException, InterruptedException {
    HttpResponse<String> events = get("/api/v1/imports/events");
    String last = events.body().substring(events.body().lastIndexOf("data: ") + 6);
    return Wire.mapper().readTree(last);
  }
}
