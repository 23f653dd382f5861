package niengiam.app.http.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Sessions under a flood of visitors. */
class SessionsTest {
  @Test
  void strangersSignNobodyOut() {
    Sessions sessions = new Sessions(Clock.systemUTC());
    Session user = sessions.begin(new User("lan", Role.READER, "hash"));
    Session stranger = sessions.begin();
    for (int i = 0; i < 10_001; i++) {
      sessions.begin();
    }
    assertThat(sessions.find(user.id())).contains(user);
    assertThat(sessions.find(stranger.id())).isEmpty();
  }
}
