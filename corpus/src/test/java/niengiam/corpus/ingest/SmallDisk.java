package niengiam.corpus.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system in memory of a size that the test chooses, where the system lets it be mounted. */
final class SmallDisk implements AutoCloseable {
  final Path root;

  private SmallDisk(Path root) {
    this.root = root;
  }

  /** Skips the test where nothing can be mounted. */
  static SmallDisk mount(Path folder, int kilobytes) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    String refusal =
        run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
    assumeTrue(refusal.isEmpty(), "no file system can be mounted here: " + refusal);
    return new SmallDisk(folder);
  }

  /**
   * @param options size=…k, ro, rw
   */
  void remount(String options) throws IOException, InterruptedException {
    String refusal = run("mount", "-o", "remount," + options, root.toString());
    if (!refusal.isEmpty()) {
      throw new IOException(refusal);
    }
  }

  /** What a command that failed said; empty when it did not fail. */
  private static String run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? "" : "exit " + process.exitValue() + " " + said;
    } catch (IOException noSuchCommand) {
      return String.valueOf(noSuchCommand.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      run("umount", root.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
