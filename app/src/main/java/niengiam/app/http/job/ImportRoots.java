package niengiam.app.http.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import niengiam.corpus.ingest.FileText;

/** The folders of the server below which folders may be imported, and no file elsewhere. */
public final class ImportRoots {
  private final List<Path> roots;
  private final Path archive;

  /**
   * @param archive itself is never imported
   */
  ImportRoots(List<Path> roots, Path archive) {
    this.roots = List.copyOf(roots);
    this.archive = archive;
  }

  public List<Path> all() {
    return roots;
  }

  /** A folder that may be imported. */
  public static final class Chosen {
    private final Path folder;
    private final Path root;
    private final AtomicInteger refused = new AtomicInteger();

    private Chosen(Path folder, Path root) {
      this.folder = folder;
      this.root = root;
    }

    public Path folder() {
      return folder;
    }

    /** Files that are where they seem to be: no link leads out of the root. */
    Predicate<Path> inside() {
      return file -> {
        try {
          if (file.toRealPath().startsWith(root)) {
            return true;
          }
        } catch (IOException broken) {
          // A link that leads nowhere is a failure that the ledger names.
          return true;
        }
        refused.incrementAndGet();
        return false;
      };
    }

    /** How many were not. */
    int refused() {
      return refused.get();
    }
  }

  /**
   * A folder by its absolute path, with all links followed.
   *
   * @return empty when there is none below a root; what is elsewhere is not told
   */
  public Optional<Chosen> choose(String path) {
    try {
      Path named = FileText.path(path);
      if (!named.isAbsolute()) {
        return Optional.empty();
      }
      Path real = named.toRealPath();
      boolean own = Files.isDirectory(archive) && real.startsWith(archive.toRealPath());
      if (own || !Files.isDirectory(real)) {
        return Optional.empty();
      }
      for (Path root : roots) {
        Path above = root.toRealPath();
        if (real.startsWith(above)) {
          return Optional.of(new Chosen(real, above));
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
