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

  /**
   * The oldest of more than these goes. Visitors without cookies make a new one each time, so those
   * of users are counted apart: nobody is signed out by strangers.
   */
  private static final int MOST = 10_000;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private final Map<String, Session> ofUsers = new LinkedHashMap<>();
  private final Map<String, Session> ofStrangers = new LinkedHashMap<>();

  public Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Of a visitor who has not signed in. */
  public Session begin() {
    return begin(Optional.empty(), "", ofStrangers);
  }

  public Session begin(User user) {
    return begin(Optional.of(user.name()), user.stamp(), ofUsers);
  }

  private synchronized Session begin(
      Optional<String> user, String stamp, Map<String, Session> sessions) {
    Session session = new Session(secret(), secret(), user, stamp, clock.instant().plus(LIFE));
    sessions.put(session.id(), session);
    if (sessions.size() > MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    return session;
  }

  public synchronized Optional<Session> find(String id) {
    Optional<Session> session =
        Optional.ofNullable(ofUsers.get(id)).or(() -> Optional.ofNullable(ofStrangers.get(id)));
    if (session.isPresent() && session.get().until().isBefore(clock.instant())) {
      end(id);
      return Optional.empty();
    }
    return session;
  }

  public synchronized void end(String id) {
    ofUsers.remove(id);
    ofStrangers.remove(id);
  }

  private String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
