package niengiam.app.http.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.app.http.SessionCookie;
import niengiam.app.http.Site;
import niengiam.app.http.Uploads;
import niengiam.app.http.Visitor;
import niengiam.app.http.account.Role;
import niengiam.app.http.account.Session;
import niengiam.app.http.account.User;
import niengiam.app.language.Messages;

/** Lets a request in or not, before its route sees it. */
final class Gate {
  private static final String LANGUAGE = "niengiam_lang";
  private static final String TOKEN = "X-CSRF-Token";
  private static final int A_YEAR = 365 * 24 * 3600;

  /** Names of this machine; a page elsewhere that points its own name here is not served. */
  private static final List<String> LOCAL = List.of("127.0.0.1", "localhost", "[::1]");

  /** What proxies add. */
  private static final List<String> PROXIES =
      List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

  private static final String VISITOR = "niengiam.visitor";

  private final Site site;

  /**
   * Once there were users, nobody is let in for want of them: whoever removes the last one does not
   * mean to open the archive to all.
   */
  private volatile boolean hadUsers;

  Gate(Site site) {
    this.site = site;
  }

  /**
   * @throws Problem when the route is not for this visitor
   */
  Exchange enter(Context context, Route route) throws IOException {
    List<User> users = site.users().all();
    hadUsers |= !users.isEmpty();
    boolean byHeader = site.settings().userHeader().isPresent();
    boolean open = !hadUsers && !byHeader && site.settings().local();
    if ((open || byHeader) && !known(hostName(context))) {
      throw Problem.of(421, "host");
    }
    if (open && PROXIES.stream().anyMatch(name -> context.header(name) != null)) {
      throw Problem.of(403, "proxied");
    }
    Visitor visitor = visitor(context, users, open);
    if (visitor.session().isEmpty() && wantsSession(context, route)) {
      visitor = withSession(context, visitor);
    }
    context.attribute(VISITOR, visitor);
    Exchange exchange = new Exchange(context, site, visitor, messages(context));
    if (route.needs().isPresent() && !visitor.may(route.needs().get())) {
      throw visitor.role().isEmpty() ? Problem.of(401, "sign-in") : Problem.of(403, "role");
    }
    // After the role: the token may stand in a large body.
    if (route.changes()) {
      checkOrigin(context, visitor, route);
    }
    return exchange;
  }

  /** Pages have forms; programs ask for a session where they want one. */
  private static boolean wantsSession(Context context, Route route) {
    boolean api = context.path().startsWith("/api/");
    return !route.changes()
        && !context.path().startsWith("/static/")
        && (!api || context.path().equals("/api/v1/session"));
  }

  private Visitor withSession(Context context, Visitor visitor) {
    Session session = site.sessions().begin();
    context.cookie(SessionCookie.of(context, session.id()));
    return new Visitor(visitor.name(), visitor.role(), Optional.of(session), visitor.password());
  }

  private Visitor visitor(Context context, List<User> users, boolean open)
      throws UnknownHostException {
    Optional<Session> session =
        Optional.ofNullable(context.cookie(SessionCookie.NAME)).flatMap(site.sessions()::find);
    if (open) {
      return new Visitor(Optional.of("local"), Optional.of(Role.ADMIN), session, false);
    }
    Optional<String> byProxy =
        fromThisMachine(context)
            ? site.settings()
                .userHeader()
                .flatMap(header -> only(context, header))
                .filter(User::valid)
            : Optional.empty();
    if (byProxy.isPresent()) {
      Role role =
          users.stream()
              .filter(u -> u.name().equals(byProxy.get()))
              .map(User::role)
              .findFirst()
              .orElse(Role.READER);
      return new Visitor(byProxy, Optional.of(role), session, false);
    }
    Optional<User> user =
        session.flatMap(
            s ->
                users.stream()
                    .filter(u -> s.user().equals(Optional.of(u.name())))
                    .filter(u -> u.stamp().equals(s.stamp()))
                    .findFirst());
    return new Visitor(user.map(User::name), user.map(User::role), session, true);
  }

  /** A visitor who sends the header too must not come before the proxy. */
  private static Optional<String> only(Context context, String header) {
    List<String> values = Collections.list(context.req().getHeaders(header));
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  private boolean known(String host) {
    return LOCAL.contains(host)
        || site.settings().names().stream().anyMatch(name -> name.equalsIgnoreCase(host));
  }

  private static boolean fromThisMachine(Context context) throws UnknownHostException {
    return InetAddress.getByName(context.req().getRemoteAddr()).isLoopbackAddress();
  }

  private static String hostName(Context context) {
    String host = context.header("Host") == null ? "" : context.header("Host");
    int port = host.lastIndexOf(':');
    return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
  }

  /** The request comes from a page of ours: its token is that of the session. */
  private void checkOrigin(Context context, Visitor visitor, Route route) throws IOException {
    String from = context.header("Sec-Fetch-Site");
    boolean foreign = from != null && !from.equals("same-origin") && !from.equals("none");
    if (foreign || visitor.session().isEmpty()) {
      throw Problem.of(403, "token");
    }
    String header = context.header(TOKEN);
    Optional<String> token =
        header != null ? Optional.of(header) : ofBody(context, route.takesFiles());
    if (token.isEmpty() || !same(token.get(), visitor.token())) {
      throw Problem.of(403, "token");
    }
  }

  private Optional<String> ofBody(Context context, boolean takesFiles) throws IOException {
    if (context.isMultipart()) {
      return takesFiles ? Uploads.token(context, site) : Optional.empty();
    }
    return Optional.ofNullable(context.formParam("_csrf"));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Who came in, for a page that says what is wrong: it offers the parts of the site and, since
   * anybody may bring it about, no token.
   */
  Visitor guest(Context context) {
    Visitor visitor = context.attribute(VISITOR);
    return visitor == null
        ? new Visitor(Optional.empty(), Optional.empty(), Optional.empty(), false)
        : new Visitor(visitor.name(), visitor.role(), Optional.empty(), false);
  }

  /** In the language that the visitor chose last. */
  Messages messages(Context context) {
    String asked = context.queryParam("lang");
    if (asked != null && (asked.equals("vi") || asked.equals("en"))) {
      Cookie cookie = new Cookie(LANGUAGE, asked, "/", A_YEAR);
      cookie.setSameSite(SameSite.LAX);
      cookie.setHttpOnly(true);
      context.cookie(cookie);
      return Messages.of("niengiam.app.http.messages", asked);
    }
    String kept = context.cookie(LANGUAGE);
    return Messages.of(
        "niengiam.app.http.messages", kept == null ? site.settings().language() : kept);
  }

  /** Where a visitor signs in and then goes on. */
  static String signIn(Context context) {
    String query = context.queryString() == null ? "" : "?" + context.queryString();
    return "/sign-in?next=" + URLEncoder.encode(context.path() + query, StandardCharsets.UTF_8);
  }
}
