package niengiam.app.http.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

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

  private Passwords() {}

  public static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult();
  }

  /**
   * @param hash empty for a user without password, or for none
   */
  static boolean matches(String password, String hash) {
    String against = hash.isEmpty() ? NOBODY : hash;
    boolean same =
        password.length() <= LONGEST
            && Password.check(password, against).with(Argon2Function.getInstanceFromHash(against));
    return same && !hash.isEmpty();
  }
}
