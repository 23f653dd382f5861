package niengiam.app.http;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Optional;
import niengiam.app.http.account.Role;

/**
 * What the server answers at a path.
 *
 * @param path with parameters in braces: "/documents/{id}"
 * @param needs empty where nobody need sign in
 */
public record Route(HandlerType method, String path, Optional<Role> needs, Handler handler) {
  /** Answers one request. */
  @FunctionalInterface
  public interface Handler {
    void handle(Exchange exchange) throws IOException;
  }

  public static Route open(HandlerType method, String path, Handler handler) {
    return new Route(method, path, Optional.empty(), handler);
  }

  public static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Optional.of(Role.READER), handler);
  }

  public static Route change(HandlerType method, String path, Role needs, Handler handler) {
    return new Route(method, path, Optional.of(needs), handler);
  }

  /** Such requests must bear the token of their session. */
  public boolean changes() {
    return !method.equals(HandlerType.GET);
  }
}
