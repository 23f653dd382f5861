package niengiam.extractor.container;

import java.io.IOException;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;

/** How the entries of one kind of archive are found. */
@FunctionalInterface
interface ArchiveFormat {
  /**
   * Gives the entries that are files, in the order of the archive.
   *
   * @throws UnreadableException when the archive, or the rest of it, is damaged
   * @throws IOException what the taker throws
   */
  void entries(SourceFile archive, Entry.Taker taker) throws IOException;
}
