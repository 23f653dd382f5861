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
 * @param takesFiles the body may be a large one of several parts
 */
public record Route(
    HandlerType method, String path, Optional<Role> needs, boolean takesFiles, Handler handler) {
  /** Answers one request. */
  @FunctionalInterface
  public interface Handler {
    void handle(Exchange exchange) throws IOException;
  }

  public static Route open(HandlerType method, String path, Handler handler) {
    return new Route(method, path, Optional.empty(), false, handler);
  }

  public static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Optional.of(Role.READER), false, handler);
  }

  public static Route change(HandlerType method, String path, Role needs, Handler handler) {
    return new Route(method, path, Optional.of(needs), false, handler);
  }

  /** A GET that is not for every reader. */
  public static Route get(String path, Role needs, Handler handler) {
    return new Route(HandlerType.GET, path, Optional.of(needs), false, handler);
  }

  public static Route files(String path, Role needs, Handler handler) {
    return new Route(HandlerType.POST, path, Optional.of(needs), true, handler);
  }

  /** Such requests must bear the token of their session. */
  public boolean changes() {
    return !method.equals(HandlerType.GET);
  }
}
