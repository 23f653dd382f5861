package niengiam.corpus.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the archive holds.
 *
 * @param pages of all documents
 * @param byType number of documents by type in words, most first
 * @param byYear number of documents by year reported on, ascending
 * @param byOrigin number of documents by where most of their text comes from, most first
 * @param failures the files that gave no document, as they stand now
 * @param ledger the members of {@link LedgerCount}: every file by its last outcome
 */
public record Status(
    int documents,
    long pages,
    Map<String, Integer> byType,
    Map<String, Integer> byYear,
    Map<String, Integer> byOrigin,
    List<StatusFailure> failures,
    Map<String, Object> ledger) {
  public Status {
    byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    byYear = Collections.unmodifiableMap(new LinkedHashMap<>(byYear));
    byOrigin = Collections.unmodifiableMap(new LinkedHashMap<>(byOrigin));
    failures = List.copyOf(failures);
    ledger = Collections.unmodifiableMap(new LinkedHashMap<>(ledger));
  }

  /** The same archive, with the files of one run in place of all files. */
  public Status withLedger(LedgerCount run) {
    return new Status(documents, pages, byType, byYear, byOrigin, failures, run.members());
  }
}
