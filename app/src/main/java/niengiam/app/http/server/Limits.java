package niengiam.app.http.server;

import java.time.Duration;

/**
 * What one client may take from the others.
 *
 * @param head until the head of a request is complete, from the connection or the answer before it
 * @param silence without a byte in either direction
 * @param slowest bytes a second of a body or an answer
 * @param connections of all clients
 * @param perAddress connections of one address; not of this machine, where a proxy may stand
 */
record Limits(Duration head, Duration silence, long slowest, int connections, int perAddress) {
  static final Limits STANDARD =
      new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), 1_000, 1_000, 100);
}
