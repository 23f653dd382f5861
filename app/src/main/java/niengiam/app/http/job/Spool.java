package niengiam.app.http.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import niengiam.corpus.ingest.FileText;

/**
 * Files that were sent to the server, from the moment they are complete until the archive has them.
 * It stands beside the archive, whose own folder for drafts is emptied by every import. A file that
 * failed stays, so that it can be tried again.
 *
 * <pre>
 * 4711/0/report.pdf      a batch; a folder a file, since two may have one name
 * 4711/.imported         what is left of this batch failed
 * .receiving-4712/       on its way
 * </pre>
 */
public final class Spool {
  private static final String RECEIVING = ".receiving-";
  private static final String PARTS = ".parts";
  private static final String IMPORTED = ".imported";

  private final Path folder;

  Spool(Path folder) {
    this.folder = folder;
  }

  /** Where the parts of requests may be kept. */
  public Path parts() throws IOException {
    return Files.createDirectories(folder.resolve(PARTS));
  }

  /** Bytes that can still be received. */
  public long room() throws IOException {
    return Files.getFileStore(Files.createDirectories(folder)).getUsableSpace();
  }

  /** Files that come together. */
  public final class Batch implements AutoCloseable {
    private final Path receiving;
    private int files;

    private Batch(Path receiving) {
      this.receiving = receiving;
    }

    /**
     * Takes a file.
     *
     * @param sent its name as the sender gave it
     */
    public void add(String sent, InputStream content) throws IOException {
      Path own = Files.createDirectory(receiving.resolve(Integer.toString(files)));
      files++;
      Path target = FileText.path(FileText.of(own) + "/" + SafeName.of(sent));
      Files.copy(content, target);
    }

    public int files() {
      return files;
    }

    /** All are there; from now on they wait to be imported. */
    public void complete() throws IOException {
      String name = receiving.getFileName().toString().substring(RECEIVING.length());
      Files.move(receiving, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Forgets what is not complete. */
    @Override
    public void close() throws IOException {
      delete(receiving);
    }
  }

  public Batch receive() throws IOException {
    return new Batch(
        Files.createTempDirectory(Files.createDirectories(folder).toAbsolutePath(), RECEIVING));
  }

  /** The folders of files that were not imported yet. */
  List<Path> waiting() throws IOException {
    return batches(false);
  }

  /** The folders of files that failed. */
  List<Path> failed() throws IOException {
    return batches(true);
  }

  private List<Path> batches(boolean imported) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path batch : children(folder)) {
      if (Files.exists(batch.resolve(IMPORTED)) == imported) {
        found.add(batch);
      }
    }
    return found;
  }

  /** The files of batches, each in a folder of its own: their paths begin below it. */
  static List<Path> places(List<Path> batches) throws IOException {
    List<Path> places = new ArrayList<>();
    for (Path batch : batches) {
      places.addAll(children(batch));
    }
    return places;
  }

  /**
   * Forgets the files of batches that an import took.
   *
   * @param failed keys of the ledger: these files stay
   */
  void settle(List<Path> batches, Set<String> failed) throws IOException {
    for (Path batch : batches) {
      boolean all = true;
      for (Path place : children(batch)) {
        String key = FileText.of(place.toAbsolutePath().normalize()) + "/";
        if (failed.stream().noneMatch(source -> source.startsWith(key))) {
          delete(place);
        } else {
          all = false;
        }
      }
      if (all) {
        delete(batch);
      } else if (!Files.exists(batch.resolve(IMPORTED))) {
        Files.createFile(batch.resolve(IMPORTED));
      }
    }
  }

  /** Deletes what a dead process received and never completed. */
  void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> dead;
    try (Stream<Path> all = Files.list(folder)) {
      dead = all.filter(p -> p.getFileName().toString().startsWith(".")).toList();
    }
    for (Path path : dead) {
      delete(path);
    }
  }

  private static List<Path> children(Path of) throws IOException {
    if (!Files.isDirectory(of)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(of)) {
      return all.filter(p -> !p.getFileName().toString().startsWith("."))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> all = Files.walk(tree)) {
      paths = all.toList();
    }
    for (Path path : paths.reversed()) {
      Files.deleteIfExists(path);
    }
  }
}
