package niengiam.corpus.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Rewording;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The one writer of an index. Threads may add at the same time; readers, in other processes too,
 * see what was committed.
 */
public final class IndexWriterSession implements Closeable {
  private static final double BUFFER_MEGABYTES = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final CodeKeys codes;

  private IndexWriterSession(Directory directory, IndexWriter writer, CodeKeys codes) {
    this.directory = directory;
    this.writer = writer;
    this.codes = codes;
  }

  /**
   * Opens the index, or begins one.
   *
   * @throws IOException when the folder cannot be written or another process writes to it
   */
  public static IndexWriterSession open(Path folder, CodeKeys codes) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriterConfig config = new IndexWriterConfig(Analyzers.all());
      config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
      IndexWriter writer = new IndexWriter(directory, config);
      return new IndexWriterSession(directory, writer, codes);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /** Adds an entry in whose words nothing was corrected. */
  public void add(Entry entry) throws IOException {
    add(entry, List.of());
  }

  /**
   * Adds an entry in the place of the earlier one of its id, both in one step.
   *
   * @param rewordings what a person corrected in its words
   */
  public void add(Entry entry, List<Rewording> rewordings) throws IOException {
    change(
        () ->
            writer.updateDocuments(
                new Term(Fields.ENTRY, entry.id()), LuceneRows.of(entry, rewordings, codes)));
  }

  /** Removes an entry; an unknown id changes nothing. */
  public void delete(String id) throws IOException {
    change(() -> writer.deleteDocuments(new Term(Fields.ENTRY, id)));
  }

  private interface Change {
    void make() throws IOException;
  }

  /**
   * A writer that met a full disk closes itself, and whatever is asked of it afterwards is told
   * only that it is closed; the reason is what a person needs.
   */
  private void change(Change change) throws IOException {
    try {
      change.make();
    } catch (AlreadyClosedException e) {
      Throwable reason = writer.getTragicException();
      throw new IOException(
          reason == null ? e.getMessage() : String.valueOf(reason.getMessage()), e);
    }
  }

  /** Removes every entry, before the index is built anew. */
  public void clear() throws IOException {
    writer.deleteAll();
  }

  /** Makes all changes so far lasting and visible. */
  public void commit() throws IOException {
    change(writer::commit);
  }

  /** Commits and ends. */
  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
