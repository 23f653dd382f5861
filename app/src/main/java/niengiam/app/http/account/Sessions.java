package niengiam.app.http.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions of this process, in memory: a restart signs everybody out. */
public final class Sessions {
  private static final Duration LIFE = Duration.ofHours(12);

  /** The oldest of more than these goes; visitors without cookies make a new one each time. */
  private static final int MOST = 10_000;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private final Map<String, Session> byId = new LinkedHashMap<>();

  public Sessions(Clock clock) {
    this.clock = clock;
  }

  public synchronized Session begin(Optional<String> user) {
    Session session = new Session(secret(), secret(), user, clock.instant().plus(LIFE));
    byId.put(session.id(), session);
    if (byId.size() > MOST) {
      byId.remove(byId.keySet().iterator().next());
    }
    return session;
  }

  public synchronized Optional<Session> find(String id) {
    Optional<Session> session = Optional.ofNullable(byId.get(id));
    if (session.isPresent() && session.get().until().isBefore(clock.instant())) {
      byId.remove(id);
      return Optional.empty();
    }
    return session;
  }

  public synchronized void end(String id) {
    byId.remove(id);
  }

  private String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
