package niengiam.corpus.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import niengiam.corpus.index.StoredMeasure;

/** What checks across documents may ask for when all documents are read. */
interface Holdings {
  /** The keys of all indicators. */
  List<String> indicators() throws IOException;

  /** The values of an indicator. */
  void measures(String indicator, Consumer<StoredMeasure> to) throws IOException;

  /** A document that was read, once more. */
  Optional<Reading> reading(String id);

  /**
   * The other files of a document that bear its number as it was signed and are no scans; none
   * outside an archive.
   */
  List<Reading> signedVersions(String id) throws IOException;
}
