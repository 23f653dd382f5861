package niengiam.app.http.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Somebody who may sign in.
 *
 * @param name letters, digits, points, hyphens and underscores, or an e-mail address
 * @param password hash with its parameters; empty for users that a proxy signs in
 */
public record User(String name, Role role, String password) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._@-]{0,63}");

  public User {
    if (!valid(name)) {
      throw new IllegalArgumentException(name);
    }
  }

  /** Another one after each change of role or password; does not tell the hash. */
  public String stamp() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((role + "\n" + password).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static boolean valid(String name) {
    return NAME.matcher(name).matches();
  }
}
