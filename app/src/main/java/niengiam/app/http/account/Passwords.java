package niengiam.app.http.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Argon2id hashes. The cost is the second choice of RFC 9106, §4, with less memory, as OWASP gives
 * it for servers that check several at once: 19 MiB, 2 passes, 1 lane.
 */
public final class Passwords {
  public static final int SHORTEST = 10;
  public static final int LONGEST = 256;

  private static final Argon2Function FUNCTION =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

  /** Checked where there is no such user, so that the time of an answer does not tell. */
  private static final String NOBODY = hash("nobody has this password");

  /** Each takes 19 MiB and a processor: many at once must not leave the others without. */
  private static final Semaphore AT_A_TIME = new Semaphore(2, true);

  private Passwords() {}

  public static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult();
  }

  /**
   * @param hash empty for a user without password, or for none
   */
  static boolean matches(String password, String hash) {
    String against = hash.isEmpty() ? NOBODY : hash;
    if (password.length() > LONGEST) {
      return false;
    }
    AT_A_TIME.acquireUninterruptibly();
    try {
      boolean same =
          Password.check(password, against).with(Argon2Function.getInstanceFromHash(against));
      return same && !hash.isEmpty();
    } finally {
      AT_A_TIME.release();
    }
  }
}
