package niengiam.app.http;

import java.util.Optional;
import niengiam.app.http.account.Role;
import niengiam.app.http.account.Session;

/**
 * Who asks.
 *
 * @param name of the user; empty for nobody
 * @param role empty for nobody
 * @param session of a browser that came before
 * @param password whether he signed in with one, and so can sign out
 */
public record Visitor(
    Optional<String> name, Optional<Role> role, Optional<Session> session, boolean password) {
  public boolean may(Role needed) {
    return role.map(r -> r.includes(needed)).orElse(false);
  }

  /** What requests that change something must bear; empty where nothing may be changed. */
  public String token() {
    return session.map(Session::token).orElse("");
  }

  /** For the log. */
  public String title() {
    return name.orElse("-");
  }
}
