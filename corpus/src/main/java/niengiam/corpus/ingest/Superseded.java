package niengiam.corpus.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;

/**
 * Documents that every file that gave them has since replaced by another: they leave the archive
 * and the index, and their originals stay. When the new bytes failed, the old document is the best
 * there is and stays too.
 */
final class Superseded {
  private Superseded() {}

  static void sweep(Archive archive, IndexSink sink) throws IOException {
    Set<String> held = archive.ledger().held();
    List<String> gone =
        archive.hashes().filter(sha -> !held.contains(sha) && replaced(archive, sha)).toList();
    if (gone.isEmpty()) {
      return;
    }
    for (String sha : gone) {
      sink.remove(Entry.idOf(sha));
    }
    sink.commit();
    archive.dropAll(gone);
  }

  /**
   * A document whose file the ledger does not know was left by a dead run, and will be met again.
   */
  private static boolean replaced(Archive archive, String sha) {
    try {
      return archive.source(sha).flatMap(archive.ledger()::state).isPresent();
    } catch (ArchiveException damaged) {
      return true;
    }
  }
}
