package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import niengiam.corpus.ingest.DropFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for files. The system tells of changes where it can; since it does not on network drives,
 * and not beyond some number of folders, all is looked at again from time to time.
 */
final class Watch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final Duration SETTLE = Duration.ofSeconds(2);
  private static final Duration RESCAN = Duration.ofSeconds(30);

  private final List<Path> inputs;
  private final Path archive;
  private final DropFolder files = new DropFolder(SETTLE, Clock.systemUTC());
  private final WatchService service;
  private final Set<Path> watched = new HashSet<>();

  /**
   * @param archive is passed over
   */
  Watch(List<Path> inputs, Path archive) throws IOException {
    this.inputs = List.copyOf(inputs);
    this.archive = archive.toAbsolutePath().normalize();
    Path first = inputs.getFirst();
    this.service = first.getFileSystem().newWatchService();
  }

  /** Which files are to be imported now. */
  Predicate<Path> ready() {
    return files;
  }

  /** Returns when a file is ready. */
  void await() throws IOException, InterruptedException {
    while (true) {
      DropFolder.Look look = files.look(inputs, this::enter);
      if (look == DropFolder.Look.READY) {
        return;
      }
      Duration pause = look == DropFolder.Look.UNSETTLED ? SETTLE : RESCAN;
      WatchKey key = service.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
      if (key != null) {
        key.pollEvents();
        if (!key.reset()) {
          watched.remove((Path) key.watchable());
        }
        // One change comes with many others.
        Thread.sleep(SETTLE.toMillis() / 4);
      }
    }
  }

  private boolean enter(Path folder) {
    if (folder.startsWith(archive)) {
      return false;
    }
    if (watched.add(folder) && Files.isDirectory(folder)) {
      try {
        folder.register(
            service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      } catch (IOException e) {
        LOG.debug("{} is only looked at from time to time", folder, e);
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
