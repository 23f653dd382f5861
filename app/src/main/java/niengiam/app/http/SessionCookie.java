package niengiam.app.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;

/** The cookie that names a session: no script reads it, no other site sends it with a form. */
public final class SessionCookie {
  public static final String NAME = "niengiam_session";

  private SessionCookie() {}

  public static Cookie of(Context context, String id) {
    Cookie cookie = new Cookie(NAME, id, "/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    cookie.setSecure("https".equals(context.header("X-Forwarded-Proto")));
    return cookie;
  }
}
