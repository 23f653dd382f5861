package niengiam.corpus.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.LedgerLine;

/**
 * Documents whose only file now has other bytes that were read: they leave the archive and the
 * index, and their originals stay. When the new bytes failed, the old document is the best there is
 * and stays too.
 */
final class Superseded {
  private Superseded() {}

  static void sweep(Archive archive, IndexSink sink) throws IOException {
    List<String> gone = archive.hashes().filter(sha -> superseded(archive, sha)).toList();
    if (gone.isEmpty()) {
      return;
    }
    for (String sha : gone) {
      sink.remove(Entry.idOf(sha));
    }
    sink.commit();
    for (String sha : gone) {
      archive.drop(sha);
    }
  }

  private static boolean superseded(Archive archive, String sha) {
    if (!archive.ledger().documents(sha).isEmpty()) {
      return false;
    }
    try {
      Optional<LedgerLine> now = archive.source(sha).flatMap(archive.ledger()::state);
      return now.isPresent() && !now.get().failed() && !now.get().sha256().equals(Optional.of(sha));
    } catch (ArchiveException damaged) {
      return true;
    }
  }
}
