package niengiam.corpus.ingest;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The name of a file as text. Under the POSIX locale, usual for servers and containers, Java shows
 * every Vietnamese letter of a file name as U+FFFD, so that different files would look the same;
 * the bytes of the name, which are UTF-8, are still in its URI.
 */
public final class FileText {
  private FileText() {}

  public static String of(Path path) {
    String text = path.toString();
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    String uri = path.toAbsolutePath().toUri().getRawPath();
    String whole = decode(uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri);
    if (path.isAbsolute()) {
      return whole;
    }
    int start = whole.length();
    for (int i = 0; i < path.getNameCount(); i++) {
      start = whole.lastIndexOf('/', start - 1);
    }
    return whole.substring(start + 1);
  }

  /** The file that has this text for its absolute path. */
  public static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      return Path.of(URI.create("file://" + encode(text)));
    }
  }

  private static String encode(String text) {
    StringBuilder uri = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b == '/' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9') {
        uri.append((char) b);
      } else {
        uri.append('%').append(HexFormat.of().toHexDigits(b));
      }
    }
    return uri.toString();
  }

  private static String decode(String uri) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
    for (int i = 0; i < uri.length(); i++) {
      if (uri.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(uri, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(uri.charAt(i));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
