package niengiam.app.http.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets nobody try passwords without end: five failures, then a pause that doubles each time. */
public final class LoginLimit {
  private static final int FREE = 5;
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  /** Names and addresses that are remembered; the oldest goes. */
  private static final int MOST = 10_000;

  private record Failures(int count, Instant last) {}

  private final Clock clock;
  private final Map<String, Failures> byWho = new LinkedHashMap<>();

  public LoginLimit(Clock clock) {
    this.clock = clock;
  }

  /**
   * How long somebody has to wait; zero when he may try.
   *
   * @param who a name, or an address
   */
  public synchronized Duration pause(String who) {
    Failures failures = byWho.get(who);
    if (failures == null || failures.count() < FREE) {
      return Duration.ZERO;
    }
    Duration pause = FIRST.multipliedBy(1L << Math.min(failures.count() - FREE, 10));
    Duration longest = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    Duration left = Duration.between(clock.instant(), failures.last().plus(longest));
    return left.isNegative() ? Duration.ZERO : left;
  }

  public synchronized void failed(String who) {
    Failures failures = byWho.remove(who);
    byWho.put(who, new Failures(failures == null ? 1 : failures.count() + 1, clock.instant()));
    if (byWho.size() > MOST) {
      byWho.remove(byWho.keySet().iterator().next());
    }
  }

  public synchronized void succeeded(String who) {
    byWho.remove(who);
  }
}
