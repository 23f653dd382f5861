package niengiam.corpus.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import niengiam.corpus.archive.Entry;

/** An index that outlives a run, as one on disk would: what was not committed is lost. */
final class MemoryIndex implements IndexSink {
  /** Ids that a committed index would find. */
  final Set<String> committed = new TreeSet<>();

  /** What a run may fail at; each is thrown once. */
  final List<String> faults = new ArrayList<>();

  private final Set<String> open = new TreeSet<>();
  int adds;

  @Override
  public synchronized void add(Entry entry) throws IOException {
    fault("add");
    adds++;
    open.add(entry.id());
  }

  @Override
  public synchronized void remove(String id) throws IOException {
    fault("remove");
    open.remove(id);
  }

  @Override
  public synchronized void commit() throws IOException {
    fault("before commit");
    committed.clear();
    committed.addAll(open);
    fault("after commit");
  }

  /** What the next process finds. */
  synchronized void die() {
    open.clear();
    open.addAll(committed);
  }

  private void fault(String step) throws IOException {
    if (faults.remove(step)) {
      throw new IOException(step);
    }
  }
}
