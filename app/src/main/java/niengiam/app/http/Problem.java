package niengiam.app.http;

import java.util.List;
import java.util.Optional;

/**
 * A request that cannot be answered, with what the user can do about it; RFC 9457.
 *
 * <p>The words are keys of the messages, since the language is that of the visitor.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient List<Object> values;
  private final transient Optional<Long> retryAfter;

  private Problem(int status, String key, Optional<Long> retryAfter, Object... values) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.values = List.of(values);
    this.retryAfter = retryAfter;
  }

  /**
   * @param key the title is message "problem.KEY", the detail "problem.KEY.detail"
   */
  public static Problem of(int status, String key, Object... values) {
    return new Problem(status, key, Optional.empty(), values);
  }

  /** Too many requests. */
  public static Problem later(long seconds) {
    return new Problem(429, "too-many", Optional.of(seconds), seconds);
  }

  /** A parameter that is missing or wrong. */
  public static Problem parameter(String name) {
    return of(400, "parameter", name);
  }

  public static Problem notFound() {
    return of(404, "not-found");
  }

  public int status() {
    return status;
  }

  public String key() {
    return key;
  }

  public List<Object> values() {
    return values;
  }

  /** Seconds. */
  public Optional<Long> retryAfter() {
    return retryAfter;
  }
}
