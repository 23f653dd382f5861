package niengiam.extractor.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one worker. Its temporary files are removed after each file, all of it when the
 * worker ends.
 */
record WorkFolder(Path root) {
  /** Tells a worker its folder. */
  static final String PROPERTY = "niengiam.worker.folder";

  static WorkFolder create() throws IOException {
    WorkFolder folder = new WorkFolder(Files.createTempDirectory("niengiam-worker-"));
    Files.createDirectory(folder.temporary());
    return folder;
  }

  /** The folder of this process, if it is a worker. */
  static Optional<WorkFolder> ofThisProcess() {
    return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(WorkFolder::new);
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  /** Where the virtual machine describes its crash. */
  Path crashReport() {
    return root.resolve("crash.log");
  }

  private Path lastWords() {
    return root.resolve("last-words.txt");
  }

  void leave(String words) throws IOException {
    Files.writeString(lastWords(), words, StandardCharsets.UTF_8);
  }

  /** What the worker said of its end itself. */
  Optional<String> words() {
    try {
      return Optional.of(Files.readString(lastWords(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void empty() {
    remove(temporary(), false);
  }

  void delete() {
    remove(root, true);
  }

  private static void remove(Path top, boolean itself) {
    List<Path> contents;
    try (Stream<Path> walk = Files.walk(top)) {
      contents = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      // Parent and worker both clear up; the other one was faster.
      return;
    }
    for (Path path : contents) {
      try {
        if (itself || !path.equals(top)) {
          Files.deleteIfExists(path);
        }
      } catch (IOException e) {
        // A file that is still open on some systems; the end of the worker removes it.
      }
    }
  }
}
