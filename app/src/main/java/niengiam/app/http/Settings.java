package niengiam.app.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.format.ReadOptions;

/**
 * How the server runs.
 *
 * @param host to bind to
 * @param port 0 for any free one
 * @param users file of users
 * @param actions file of who did what
 * @param importRoots folders below which folders may be imported
 * @param userHeader header in which a reverse proxy on this machine names the user it signed in
 * @param language "vi" or "en", until a visitor chooses
 * @param largestUpload bytes of one upload
 * @param names host names by which visitors come besides those of this machine; they matter where
 *     whoever reaches the server is trusted
 * @param jobs files that are imported at a time
 * @param reading how files are read
 */
public record Settings(
    String host,
    int port,
    Path archive,
    Path users,
    Path actions,
    List<Path> importRoots,
    Optional<String> userHeader,
    String language,
    long largestUpload,
    List<String> names,
    int jobs,
    ReadOptions reading) {
  public Settings {
    importRoots = List.copyOf(importRoots);
    names = List.copyOf(names);
  }

  /** Only programs of this machine can reach the server. */
  public boolean local() {
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
  }
}
