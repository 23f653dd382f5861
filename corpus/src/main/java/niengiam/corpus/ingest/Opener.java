package niengiam.corpus.ingest;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.UnreadableException;

/** Gives a file, or in its place the members of an archive file. */
final class Opener {
  /** Stands between an archive file and its member in keys and paths. */
  static final String INSIDE = "!/";

  private final Containers containers;
  private final Path tmp;

  Opener(Containers containers, Path tmp) {
    this.containers = containers;
    this.tmp = tmp;
  }

  /**
   * @param wanted which members to give, by their keys
   */
  void give(Found found, Predicate<String> wanted, Supply.Visitor visitor)
      throws InterruptedException {
    try {
      if (!Files.isRegularFile(found.file()) || !containers.opens(found.file())) {
        visitor.file(found);
        return;
      }
      Files.createDirectories(tmp);
      containers.unpack(
          found.file(), tmp, (copy, name) -> member(found, copy, name, wanted, visitor));
      visitor.opened(found);
    } catch (Interrupted e) {
      throw new InterruptedException();
    } catch (UnreadableException e) {
      visitor.failed(found, e.reason(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      visitor.failed(found, FailureReason.UNREADABLE, "không mở được tệp nén: " + e.getMessage());
    }
  }

  private static void member(
      Found container, Path copy, String name, Predicate<String> wanted, Supply.Visitor visitor)
      throws IOException {
    String source = container.source() + INSIDE + name;
    if (Noise.inside(name) || !wanted.test(source)) {
      Files.deleteIfExists(copy);
      return;
    }
    try {
      visitor.file(new Found(copy, source, container.path() + INSIDE + name, true));
    } catch (InterruptedException e) {
      throw new Interrupted(e);
    }
  }

  /** Carries an interruption through the unpacking. */
  private static final class Interrupted extends IOException {
    @Serial private static final long serialVersionUID = 1;

    Interrupted(InterruptedException cause) {
      super(cause);
    }
  }
}
