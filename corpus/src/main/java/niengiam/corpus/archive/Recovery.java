package niengiam.corpus.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Brings files and manifest together after a writer died between the two: what was stored whole is
 * noted, what was to be deleted is deleted. What is neither stays, for {@code verify} to name.
 */
final class Recovery {
  private final Path root;
  private final Manifest manifest;

  Recovery(Path root, Manifest manifest) {
    this.root = root;
    this.manifest = manifest;
  }

  void run() throws IOException {
    for (Manifest.Part part : manifest.parts()) {
      Map<String, Manifest.Line> known = manifest.read(part);
      List<Manifest.Line> found = new ArrayList<>();
      for (Path file : files(root, part)) {
        String name = name(root, file);
        Manifest.Line line = known.get(name);
        if (line == null) {
          whole(file, name).ifPresent(found::add);
        } else if (line.gone()) {
          Files.delete(file);
        }
      }
      manifest.append(found);
    }
  }

  /**
   * Notes the files of decisions as they stand: a writer that died between renaming one and noting
   * it leaves a line of the one before.
   */
  void noteDecided() throws IOException {
    for (Manifest.Part part : manifest.parts()) {
      Map<String, Manifest.Line> known = manifest.read(part);
      List<Manifest.Line> changed = new ArrayList<>();
      for (Path file : files(root, part)) {
        String name = name(root, file);
        if (Manifest.decided(name)) {
          whole(file, name).filter(line -> !line.equals(known.get(name))).ifPresent(changed::add);
        }
      }
      manifest.append(changed);
    }
  }

  /** The files of a part that bear a name of the archive. */
  private static List<Path> files(Path root, Manifest.Part part) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : Manifest.FOLDERS) {
      for (String sub : part.folders()) {
        for (Path file : Folder.list(root.resolve(folder).resolve(sub))) {
          if (Manifest.isName(name(root, file)) && Files.isRegularFile(file)) {
            files.add(file);
          }
        }
      }
    }
    for (String name : part.files()) {
      if (Files.isRegularFile(root.resolve(name))) {
        files.add(root.resolve(name));
      }
    }
    return files;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static Optional<Manifest.Line> whole(Path file, String name) throws IOException {
    String sha256;
    try (InputStream in = Files.newInputStream(file)) {
      sha256 = Hash.of(in);
    }
    boolean whole =
        Manifest.decided(name)
            || (name.startsWith("originals/")
                ? sha256.equals(Manifest.document(name))
                : unpacks(file));
    return whole
        ? Optional.of(new Manifest.Line(name, Files.size(file), Optional.of(sha256)))
        : Optional.empty();
  }

  /** Whether a packed file has the check sum that its own end tells. */
  private static boolean unpacks(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = new GZIPInputStream(raw, 1 << 16)) {
      while (in.read(buffer) >= 0) {
        // Only the check at the end matters.
      }
      return true;
    } catch (ZipException | EOFException damaged) {
      return false;
    }
  }
}
