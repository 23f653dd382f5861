package niengiam.corpus.audit;

import java.io.IOException;
import java.util.List;

/**
 * One consistency check. An instance serves one audit, since a check across documents gathers what
 * it needs while they are read; it keeps numbers and spans, never texts.
 */
interface Check {
  /** The id of its entry in {@code checks.yml}. */
  String id();

  /** What contradicts itself inside one document. */
  default List<Suspicion> read(Reading document) {
    return List.of();
  }

  /**
   * What contradicts itself between the documents that were read.
   *
   * @throws IOException when the index cannot be read
   */
  default List<Suspicion> conclude(Holdings holdings) throws IOException {
    return List.of();
  }
}
