package niengiam.app.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import niengiam.app.http.account.Passwords;
import niengiam.app.http.account.Role;
import niengiam.app.http.account.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, as whom, and for how long. */
class AccountsTest {
  @TempDir private Path folder;

  /** Goes on when told to. */
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2024-05-01T08:00:00Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void signingInBeginsAnotherSessionAndTheOldOneIsWorthNothing()
      throws IOException, InterruptedException {
    try (Served served = Served.in(folder).users().now()) {
      Browser browser = served.browser();
      browser.learnToken();
      String before = browser.cookie();
      String oldToken = browser.token();
      browser.signIn("admin", Served.PASSWORD);
      assertThat(browser.cookie()).isNotEqualTo(before);
      assertThat(browser.token()).isNotEqualTo(oldToken);
      Browser planted = served.browser();
      planted.cookie(before);
      assertThat(planted.get("/api/v1/status").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void theCookieIsForServersOnly() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).users().now()) {
      HttpResponse<String> answer = served.browser().get("/sign-in");
      assertThat(answer.headers().allValues("Set-Cookie"))
          .singleElement()
          .asString()
          .contains("HttpOnly", "SameSite=Lax", "Path=/");
      HttpResponse<String> secure =
          served.browser().header("X-Forwarded-Proto", "https").get("/sign-in");
      assertThat(secure.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
    }
  }

  @Test
  void nobodySignsAnotherIn() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).users().now()) {
      Browser browser = served.browser();
      HttpResponse<String> answer =
          browser.post("/sign-in", Map.of("name", "admin", "password", Served.PASSWORD));
      assertThat(answer.statusCode()).isEqualTo(403);
      Browser victim = served.browser();
      victim.learnToken();
      answer =
          victim.post(
              "/sign-in",
              Map.of("_csrf", browser.learnToken(), "name", "admin", "password", Served.PASSWORD));
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Test
  void passwordsAreNotTriedWithoutEnd() throws IOException, InterruptedException {
    Hand clock = new Hand();
    try (Served served = Served.in(folder).clock(clock).users().now()) {
      Browser browser = served.browser();
      for (int i = 0; i < 5; i++) {
        assertThat(browser.trySignIn("admin", "wrong password").statusCode()).isEqualTo(403);
      }
      HttpResponse<String> answer = browser.trySignIn("admin", Served.PASSWORD);
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(25L, 31L);
      assertThat(browser.trySignIn("reader", Served.PASSWORD).statusCode()).isEqualTo(302);
      clock.forward(Duration.ofSeconds(31));
      assertThat(browser.trySignIn("admin", Served.PASSWORD).statusCode()).isEqualTo(302);
    }
  }

  @Test
  void anAddressDoesNotTryOneNameAfterTheOther() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).clock(new Hand()).user(Role.READER).now()) {
      Browser browser = served.browser().header("X-Forwarded-For", "203.0.113.7");
      for (int i = 0; i < 50; i++) {
        assertThat(browser.trySignIn("user" + i, "wrong password").statusCode()).isEqualTo(403);
      }
      assertThat(browser.trySignIn("user50", "wrong password").statusCode()).isEqualTo(429);
      assertThat(Files.readString(Served.actions(folder)))
          .contains("127.0.0.1")
          .doesNotContain("203.0.113.7");
    }
  }

  @Test
  void sessionsEnd() throws IOException, InterruptedException {
    Hand clock = new Hand();
    try (Served served = Served.in(folder).clock(clock).users().now()) {
      Browser browser = served.as(Role.READER);
      assertThat(browser.json("/api/v1/session").path("user").asText()).isEqualTo("reader");
      clock.forward(Duration.ofHours(13));
      assertThat(browser.json("/api/v1/session").path("user").isNull()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"another password here, ADMIN", "same, READER", "'', ADMIN"})
  void aChangedUserIsSignedOut(String password, Role role)
      throws IOException, InterruptedException {
    try (Served served = Served.in(folder).users().now()) {
      Browser admin = served.as(Role.ADMIN);
      Browser editor = served.as(Role.EDITOR);
      assertThat(admin.get("/import").statusCode()).isEqualTo(200);
      if (password.isEmpty()) {
        Served.users(folder).remove("admin");
      } else {
        Served.users(folder).put(new User("admin", role, Passwords.hash(password)));
      }
      assertThat(admin.get("/import").statusCode()).isEqualTo(302);
      assertThat(editor.json("/api/v1/session").path("user").asText()).isEqualTo("editor");
    }
  }

  @Test
  void signingOutEndsTheSessionOnTheServer() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).users().now()) {
      Browser browser = served.as(Role.ADMIN);
      String cookie = browser.cookie();
      browser.post("/sign-out", Map.of("_csrf", browser.token()));
      browser.cookie(cookie);
      assertThat(browser.get("/import").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void whenTheLastUserIsRemovedNobodyIsLetIn() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).user(Role.ADMIN).now()) {
      Browser browser = served.browser();
      assertThat(browser.get("/import").statusCode()).isEqualTo(302);
      Served.users(folder).remove("admin");
      assertThat(browser.get("/import").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void withoutUsersOnlyThisMachineIsLetIn() throws IOException, InterruptedException {
    try (Served served = Served.in(folder).host("0.0.0.0").now()) {
      assertThat(served.browser().get("/api/v1/status").statusCode()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, '', 200",
    "localhost:8080, '', 200",
    "[::1]:8080, '', 200",
    "evil.example, '', 421",
    "127.0.0.1.evil.example, '', 421",
    "127.0.0.1, X-Forwarded-For: 203.0.113.7, 403",
    "127.0.0.1, Via: 1.1 proxy, 403"
  })
  void withoutUsersOnlyBrowsersOfThisMachineAreServed(String host, String header, int status)
      throws IOException {
    try (Served served = Served.in(folder).now()) {
      String more = header.isEmpty() ? "X-Nothing: 1" : header;
      String answer = Raw.get(served.port(), host, "/", more);
      assertThat(Raw.status(answer)).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, X-User: admin, X-A: 1, 200",
    "kho.example, X-User: admin, X-A: 1, 200",
    "evil.example, X-User: admin, X-A: 1, 421",
    "127.0.0.1, X-User: admin, X-User: reader, 302",
    "127.0.0.1, X-User: admin' OR, X-A: 1, 302",
    "127.0.0.1, X-User: somebody, X-A: 1, 403",
    "127.0.0.1, X-Other: admin, X-A: 1, 302"
  })
  void aProxyOfThisMachineNamesTheUser(String host, String one, String other, int status)
      throws IOException {
    try (Served served =
        Served.in(folder).users().userHeader("X-User").names("kho.example").now()) {
      assertThat(Raw.status(Raw.get(served.port(), host, "/import", one, other))).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-User: admin", "Remote-User: admin", "X-Forwarded-User: admin"})
  void aHeaderNamesNobodyWhereNoneIsConfigured(String header) throws IOException {
    try (Served served = Served.in(folder).users().now()) {
      assertThat(Raw.status(Raw.get(served.port(), "127.0.0.1", "/import", header))).isEqualTo(302);
    }
  }
}
