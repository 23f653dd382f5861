package niengiam.app.http.job;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a sent file, as one that this machine can store and that no program mistakes. */
final class SafeName {
  /** File systems have 255. */
  private static final int MOST_BYTES = 200;

  /** Besides control characters, what turns the direction of writing or cannot be seen. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /** What some system does not allow in a name. */
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}");

  private SafeName() {}

  /**
   * @param sent some browsers send a whole path
   */
  static String of(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String seen = FORBIDDEN.matcher(UNSEEN.matcher(last).replaceAll("")).replaceAll("_").strip();
    String name = seen.startsWith(".") || seen.startsWith("~") ? "_" + seen : seen;
    return name.isEmpty() ? "tep" : cut(name);
  }

  private static String cut(String name) {
    if (bytes(name) <= MOST_BYTES) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String end = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    String extension = EXTENSION.matcher(end).matches() ? name.substring(dot) : "";
    StringBuilder kept = new StringBuilder(name.substring(0, dot < 0 ? name.length() : dot));
    while (bytes(kept.toString()) > MOST_BYTES - extension.length()) {
      kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept + extension;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
