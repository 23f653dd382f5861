package niengiam.corpus.ingest;

import java.io.IOException;
import niengiam.corpus.archive.Entry;

/** The index as the import sees it. An exception ends the run. */
public interface IndexSink {
  /** Adds a document, in place of the one with the same id. Called from several threads. */
  void add(Entry entry) throws IOException;

  /** Takes a document out, if it is there. */
  void remove(String id) throws IOException;

  /** Makes everything durable that was added and removed before. Called from one thread. */
  void commit() throws IOException;
}
