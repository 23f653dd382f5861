package niengiam.app.http.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody try passwords without end: some failures, then a pause that doubles each time. A name
 * has five. An address has more, since all users behind a reverse proxy share one; a success does
 * not clear it, or whoever has one account could try those of others without end.
 */
public final class LoginLimit {
  private static final int FREE_OF_NAME = 5;
  private static final int FREE_OF_ADDRESS = 50;
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  /** After which failures are forgotten. */
  private static final Duration MEMORY = Duration.ofHours(2);

  /** Names and addresses that are remembered; the oldest goes. */
  private static final int MOST = 10_000;

  private record Failures(int count, Instant last) {}

  private final Clock clock;
  private final Map<String, Failures> byName = new LinkedHashMap<>();
  private final Map<String, Failures> byAddress = new LinkedHashMap<>();

  public LoginLimit(Clock clock) {
    this.clock = clock;
  }

  /** How long somebody has to wait; zero when he may try. */
  public synchronized Duration pause(String name, String address) {
    Duration one = pause(byName.get(name), FREE_OF_NAME);
    Duration other = pause(byAddress.get(address), FREE_OF_ADDRESS);
    return one.compareTo(other) > 0 ? one : other;
  }

  private Duration pause(@Nullable Failures failures, int free) {
    if (failures == null || failures.count() < free) {
      return Duration.ZERO;
    }
    Duration pause = FIRST.multipliedBy(1L << Math.min(failures.count() - free, 10));
    Duration longest = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    Duration left = Duration.between(clock.instant(), failures.last().plus(longest));
    return left.isNegative() ? Duration.ZERO : left;
  }

  public synchronized void failed(String name, String address) {
    count(byName, name);
    count(byAddress, address);
  }

  private void count(Map<String, Failures> failures, String who) {
    Instant now = clock.instant();
    Failures before = failures.remove(who);
    boolean fresh = before == null || before.last().plus(MEMORY).isBefore(now);
    failures.put(who, new Failures(fresh ? 1 : before.count() + 1, now));
    if (failures.size() > MOST) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  public synchronized void succeeded(String name) {
    byName.remove(name);
  }
}
