package niengiam.corpus.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which files of a folder are to be imported while others still put files into it. A file is ready
 * once its size and time have stayed the same for a while, and is given once for each change. Safe
 * for several threads.
 */
public final class DropFolder implements Predicate<Path> {
  private final Duration settle;
  private final Clock clock;
  private final Map<Path, Sight> sights = new HashMap<>();

  private record Stamp(long bytes, long modified) {}

  /**
   * @param since when the file was first seen like this, in milliseconds since 1970
   */
  private record Sight(Stamp stamp, long since, boolean taken) {}

  /** What a look at the folder found. */
  public enum Look {
    NOTHING,
    /** Files that may still be written. */
    UNSETTLED,
    READY
  }

  /**
   * @param settle how long a file must not change
   */
  public DropFolder(Duration settle, Clock clock) {
    this.settle = settle;
    this.clock = clock;
  }

  /** Looks at all files; takes none. */
  public Look look(List<Path> inputs, Predicate<Path> folders) throws IOException {
    Look[] most = {Look.NOTHING};
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        continue;
      }
      Files.walkFileTree(
          input.toAbsolutePath().normalize(),
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Walk.MAX_DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) {
              return folders.test(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
              Look found = see(file, of);
              most[0] = found.compareTo(most[0]) > 0 ? found : most[0];
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return most[0];
  }

  private synchronized Look see(Path file, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile() || Noise.is(FileText.of(file.getFileName()))) {
      return Look.NOTHING;
    }
    Stamp stamp = new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
    long now = clock.millis();
    Sight before = sights.get(file);
    if (before == null || !before.stamp().equals(stamp)) {
      // A file that was last changed long ago and only now came into view is not being written.
      long since = before == null ? Math.min(now, stamp.modified()) : now;
      before = new Sight(stamp, since, false);
      sights.put(file, before);
    }
    if (before.taken()) {
      return Look.NOTHING;
    }
    return now - before.since() >= settle.toMillis() ? Look.READY : Look.UNSETTLED;
  }

  /** Takes a file if it is ready. */
  @Override
  public boolean test(Path path) {
    Path file = path.toAbsolutePath().normalize();
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (see(file, attributes) != Look.READY) {
        return false;
      }
    } catch (IOException gone) {
      return false;
    }
    take(file);
    return true;
  }

  private synchronized void take(Path file) {
    sights.computeIfPresent(file, (f, sight) -> new Sight(sight.stamp(), sight.since(), true));
  }
}
