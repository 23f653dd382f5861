package niengiam.corpus.ingest;

import java.util.Locale;
import java.util.Set;

/** Files and folders that programs leave next to documents. They count as nothing. */
final class Noise {
  private static final Set<String> NAMES =
      Set.of(
          "thumbs.db",
          "ehthumbs.db",
          "desktop.ini",
          "__macosx",
          "@eadir",
          "$recycle.bin",
          "system volume information");

  private Noise() {}

  static boolean is(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.startsWith("~wrl")
        || name.endsWith(".tmp")
        || name.endsWith(".part")
        || name.endsWith(".crdownload")
        || NAMES.contains(name);
  }

  /** Whether any step of the path of a member of an archive file is noise. */
  static boolean inside(String memberPath) {
    for (String step : memberPath.split("/", -1)) {
      if (is(step)) {
        return true;
      }
    }
    return false;
  }
}
