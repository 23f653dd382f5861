package niengiam.app.http.page;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.app.http.SessionCookie;
import niengiam.app.http.account.LoginLimit;
import niengiam.app.http.account.Session;
import niengiam.app.http.account.User;

/** Signing in and out. */
final class SignInPage {
  private static final Pattern OURS = Pattern.compile("/|/[^/\\\\\\p{Cc}][^\\\\\\p{Cc}]*");

  private final Renderer renderer;

  SignInPage(Renderer renderer) {
    this.renderer = renderer;
  }

  List<Route> routes() {
    return List.of(
        Route.open(HandlerType.GET, "/sign-in", this::form),
        Route.open(HandlerType.POST, "/sign-in", this::signIn),
        Route.open(HandlerType.POST, "/sign-out", SignInPage::signOut));
  }

  private void form(Exchange exchange) throws IOException {
    show(exchange, false);
  }

  private void show(Exchange exchange, boolean failed) throws IOException {
    renderer.page(
        exchange, "", "sign-in", "sign-in.title", Map.of("failed", failed, "next", next(exchange)));
  }

  private void signIn(Exchange exchange) throws IOException {
    // What is no name of a user is not remembered: it may be long.
    String name = exchange.form("name").filter(User::valid).orElse("");
    // A blank at the end of a password belongs to it.
    String typed = exchange.context().formParam("password");
    String password = typed == null ? "" : typed;
    LoginLimit limit = exchange.site().logins();
    String address = exchange.context().ip();
    Duration pause = limit.pause(name, address);
    if (!pause.isZero()) {
      throw Problem.later(pause.toSeconds() + 1);
    }
    Optional<User> user = exchange.site().users().check(name, password);
    if (user.isEmpty()) {
      limit.failed(name, address);
      exchange.log("sign-in-failed", name);
      exchange.context().status(403);
      show(exchange, true);
      return;
    }
    limit.succeeded(name);
    exchange.visitor().session().ifPresent(s -> exchange.site().sessions().end(s.id()));
    Session session = exchange.site().sessions().begin(user.get());
    exchange.context().cookie(SessionCookie.of(exchange.context(), session.id()));
    exchange.site().actions().write(name, exchange.context().ip(), "sign-in", "");
    exchange.context().redirect(next(exchange));
  }

  /**
   * Pages of ours only: "//elsewhere" is another site, and browsers read a backslash as a slash and
   * skip tabs and line ends.
   */
  private static String next(Exchange exchange) {
    String asked = exchange.query("next").or(() -> exchange.form("next")).orElse("/");
    return OURS.matcher(asked).matches() ? asked : "/";
  }

  private static void signOut(Exchange exchange) throws IOException {
    exchange.visitor().session().ifPresent(s -> exchange.site().sessions().end(s.id()));
    exchange.log("sign-out", "");
    exchange.context().removeCookie(SessionCookie.NAME, "/");
    exchange.context().redirect("/sign-in");
  }
}
