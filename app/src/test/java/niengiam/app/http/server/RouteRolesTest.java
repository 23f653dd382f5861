package niengiam.app.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import niengiam.app.http.Route;
import niengiam.app.http.account.Role;
import niengiam.app.http.page.Assets;
import niengiam.app.http.page.Renderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every route there is, asked by everybody: a new one is tested by being there. */
class RouteRolesTest {
  private static final String POLICY = "Content-Security-Policy";

  @TempDir private static Path folder;
  private static Served served;
  private static final Map<Role, Browser> BROWSERS = new EnumMap<>(Role.class);

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    served = Served.in(folder).users().now();
    for (Role role : Role.values()) {
      BROWSERS.put(role, served.as(role));
    }
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static List<Route> routes() {
    Assets assets = new Assets();
    return WebServer.routes(new Renderer(assets), assets);
  }

  private static Stream<Route> changing() {
    return routes().stream().filter(Route::changes).filter(r -> r.needs().isPresent());
  }

  private static HttpResponse<String> ask(Browser browser, Route route, Map<String, String> form)
      throws IOException, InterruptedException {
    String path = route.path().replaceAll("[{<][^}>]+[}>]", "x");
    return route.changes() ? browser.send(route.method().name(), path, form) : browser.get(path);
  }

  @TestFactory
  Stream<DynamicTest> aRouteIsForItsRoleAndThoseAbove() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Route route : routes()) {
      String name = route.method().name() + " " + route.path();
      tests.add(DynamicTest.dynamicTest(name + " nobody", () -> nobody(route)));
      for (Role role : Role.values()) {
        tests.add(DynamicTest.dynamicTest(name + " " + role, () -> somebody(route, role)));
      }
    }
    return tests.stream();
  }

  private static void nobody(Route route) throws IOException, InterruptedException {
    Browser browser = served.browser();
    HttpResponse<String> answer = ask(browser, route, Map.of("_csrf", browser.learnToken()));
    assertThat(answer.headers().firstValue(POLICY)).isPresent();
    assertThat(answer.statusCode()).isNotEqualTo(500);
    if (route.needs().isEmpty()) {
      assertThat(answer.statusCode()).isNotEqualTo(401);
    } else if (route.changes() || route.path().startsWith("/api/")) {
      assertThat(answer.statusCode()).isEqualTo(401);
    } else {
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/sign-in?next=");
    }
  }

  private static void somebody(Route route, Role role) throws IOException, InterruptedException {
    Browser browser = route.path().equals("/sign-out") ? served.as(role) : BROWSERS.get(role);
    HttpResponse<String> answer = ask(browser, route, Map.of("_csrf", browser.token()));
    assertThat(answer.headers().firstValue(POLICY)).isPresent();
    assertThat(answer.statusCode()).isNotIn(401, 500);
    boolean may = route.needs().map(role::includes).orElse(true);
    assertThat(refusedForRole(answer)).isEqualTo(!may);
  }

  private static boolean refusedForRole(HttpResponse<String> answer) {
    return answer.statusCode() == 403
        && (answer.body().contains("urn:niengiam:problem:role")
            || answer.body().contains("Không có quyền"));
  }

  @TestFactory
  Stream<DynamicTest> aChangeNeedsTheTokenOfItsOwnSession() {
    Browser stranger = served.browser();
    return changing()
        .flatMap(
            route ->
                Stream.of(
                    tokenTest(route, "no token", Optional.empty()),
                    tokenTest(route, "wrong token", Optional.of("x")),
                    DynamicTest.dynamicTest(
                        route.path() + " token of another session",
                        () -> refused(route, BROWSERS.get(Role.ADMIN), stranger.learnToken())),
                    DynamicTest.dynamicTest(
                        route.path() + " from another site", () -> fromElsewhere(route))));
  }

  private static DynamicTest tokenTest(Route route, String name, Optional<String> token) {
    return DynamicTest.dynamicTest(
        route.path() + " " + name,
        () -> refused(route, BROWSERS.get(Role.ADMIN), token.orElse("")));
  }

  private static void fromElsewhere(Route route) throws IOException, InterruptedException {
    Browser admin = BROWSERS.get(Role.ADMIN);
    for (String site : List.of("cross-site", "same-site")) {
      Browser browser = served.browser().header("Sec-Fetch-Site", site);
      browser.cookie(admin.cookie());
      refused(route, browser, admin.token());
    }
  }

  private static void refused(Route route, Browser browser, String token)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(browser, route, Map.of("_csrf", token));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).containsAnyOf("urn:niengiam:problem:token", "Phiên làm việc đã hết");
  }

  @TestFactory
  Stream<DynamicTest> noAnswerTellsAHash() {
    return routes().stream()
        .filter(route -> !route.changes())
        .map(
            route ->
                DynamicTest.dynamicTest(
                    route.path(),
                    () ->
                        assertThat(ask(BROWSERS.get(Role.ADMIN), route, Map.of()).body())
                            .doesNotContainIgnoringCase("argon2")));
  }
}
