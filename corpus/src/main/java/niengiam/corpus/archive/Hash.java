package niengiam.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 on its way, in lower-case hexadecimal digits. */
public final class Hash {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{4,64}");

  private final MessageDigest digest;

  public Hash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The hash of a stream, which is read to its end. */
  public static String of(InputStream in) throws IOException {
    Hash hash = new Hash();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      hash.add(buffer, 0, n);
    }
    return hash.digits();
  }

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    Hash hash = new Hash();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    hash.add(bytes, 0, bytes.length);
    return hash.digits();
  }

  /** Whether it can be the id of a document, or the beginning of one. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  public void add(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
  }

  /** The hash of all that was added; the next one begins empty. */
  public String digits() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
