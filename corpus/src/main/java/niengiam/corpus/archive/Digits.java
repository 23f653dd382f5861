package niengiam.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 in hexadecimal digits. */
public final class Digits {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{4,64}");

  private Digits() {}

  /** The hash of a stream, which is read to its end and copied to {@code copy} on the way. */
  public static String sha256(InputStream in, OutputStream copy) throws IOException {
    MessageDigest digest = sha256();
    new DigestInputStream(in, digest).transferTo(copy);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether it can be the id of a document, or the beginning of one. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
