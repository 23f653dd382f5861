package niengiam.corpus.ingest;

import java.io.IOException;
import java.nio.file.Path;
import niengiam.extractor.format.UnreadableException;

/** Files that hold files (ZIP). Their members are imported as files of their own. */
public interface Containers {
  /** Takes the members; each is a file of its own, and the taker deletes it. */
  @FunctionalInterface
  interface Members {
    /**
     * @param name inside the archive file, with {@code /}
     */
    void member(Path copy, String name) throws IOException;
  }

  /** Whether the members of the file should be imported in its place. */
  boolean opens(Path file) throws IOException;

  /**
   * Unpacks one member after the other into a folder.
   *
   * @throws UnreadableException when it is damaged, encrypted or of no bounded size
   */
  void unpack(Path file, Path into, Members members) throws IOException;

  /** Opens nothing. */
  static Containers none() {
    return new Containers() {
      @Override
      public boolean opens(Path file) {
        return false;
      }

      @Override
      public void unpack(Path file, Path into, Members members) {
        throw new IllegalStateException("no file is a container");
      }
    };
  }
}
