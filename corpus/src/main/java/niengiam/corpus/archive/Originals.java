package niengiam.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes that documents were read from, each once. */
public final class Originals {
  private final Path folder;
  private final Drafts drafts;
  private final Manifest manifest;

  Originals(Path folder, Drafts drafts, Manifest manifest) {
    this.folder = folder;
    this.drafts = drafts;
    this.manifest = manifest;
  }

  /** The kept bytes; empty when they were only referenced. */
  public Optional<Path> get(String sha256) {
    Path file = file(sha256);
    return Files.exists(file) ? Optional.of(file) : Optional.empty();
  }

  /**
   * Keeps the bytes of a file; durable after {@link Archive#force}.
   *
   * @return false, with nothing kept, when the file cannot be read or no longer has this hash
   * @throws IOException when the archive cannot be written
   */
  public boolean keep(Path source, String sha256) throws IOException {
    if (get(sha256).isPresent()) {
      return true;
    }
    try {
      Drafts.Written written = drafts.write(file(sha256), out -> copy(source, sha256, out));
      manifest.add(new Manifest.Line(name(sha256), written.bytes(), Optional.of(sha256)));
      return true;
    } catch (OtherBytes e) {
      return false;
    }
  }

  private static void copy(Path source, String sha256, OutputStream out) throws IOException {
    Hash hash = new Hash();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = open(source)) {
      for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
        hash.add(buffer, 0, n);
        out.write(buffer, 0, n);
      }
    }
    if (!hash.digits().equals(sha256)) {
      throw new OtherBytes();
    }
  }

  private static InputStream open(Path source) throws OtherBytes {
    try {
      return Files.newInputStream(source);
    } catch (IOException e) {
      throw new OtherBytes(e);
    }
  }

  private static int read(InputStream in, byte[] buffer) throws OtherBytes {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new OtherBytes(e);
    }
  }

  private Path file(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
  }

  private static String name(String sha256) {
    return "originals/" + sha256.substring(0, 2) + "/" + sha256.substring(2);
  }

  /** Tells what is wrong with the source from what is wrong with the archive. */
  private static final class OtherBytes extends IOException {
    @Serial private static final long serialVersionUID = 1;

    OtherBytes() {}

    OtherBytes(IOException cause) {
      super(cause);
    }
  }
}
