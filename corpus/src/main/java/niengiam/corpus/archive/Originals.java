package niengiam.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes that documents were read from, each once. */
public final class Originals {
  private final Path folder;
  private final Path drafts;

  Originals(Path folder, Path drafts) {
    this.folder = folder;
    this.drafts = drafts;
  }

  /** The kept bytes; empty when they were only referenced. */
  public Optional<Path> get(String sha256) {
    Path file = file(sha256);
    return Files.exists(file) ? Optional.of(file) : Optional.empty();
  }

  /**
   * Keeps the bytes of a file.
   *
   * @return false, with nothing kept, when the file no longer has this hash
   */
  public boolean keep(Path source, String sha256) throws IOException {
    if (get(sha256).isPresent()) {
      return true;
    }
    try (InputStream in = Files.newInputStream(source)) {
      AtomicFile.write(
          drafts,
          file(sha256),
          out -> {
            if (!Digits.sha256(in, out).equals(sha256)) {
              throw new OtherBytes();
            }
          });
      return true;
    } catch (OtherBytes e) {
      return false;
    }
  }

  private Path file(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
  }

  private static final class OtherBytes extends IOException {
    private static final long serialVersionUID = 1;
  }
}
