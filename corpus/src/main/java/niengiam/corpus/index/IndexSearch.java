package niengiam.corpus.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import niengiam.extractor.wire.Wire;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads an index, always as its last commit left it. Threads may share it. A folder without an
 * index reads as an empty one until a writer begins it.
 */
public final class IndexSearch implements Closeable {
  /** Coarser than the clocks of file systems. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final FSDirectory directory;
  private @Nullable SearcherManager searchers;

  /** When the folder had been written to when a new commit was last looked for. */
  private volatile @Nullable FileTime seen;

  private IndexSearch(FSDirectory directory) {
    this.directory = directory;
  }

  /**
   * @throws IOException when the folder cannot be read
   */
  public static IndexSearch open(Path folder) throws IOException {
    return new IndexSearch(FSDirectory.open(folder));
  }

  /** A question to the last commit. */
  @FunctionalInterface
  public interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  /** Asks a question; {@code ifEmpty} is the answer of a folder without an index. */
  public <T> T ask(Question<T> question, T ifEmpty) throws IOException {
    SearcherManager manager = manager();
    if (manager == null) {
      return ifEmpty;
    }
    FileTime written = Files.getLastModifiedTime(directory.getDirectory());
    if (!settled(written)) {
      manager.maybeRefreshBlocking();
      seen = written;
    }
    IndexSearcher searcher = manager.acquire();
    try {
      return question.ask(searcher);
    } finally {
      manager.release(searcher);
    }
  }

  /** Every citation of a code, by its key. */
  public void references(String key, Consumer<StoredReference> to) throws IOException {
    each(Fields.Kind.REFERENCE, code(Fields.CODE, key), StoredReference.class, to);
  }

  /** Every citation. */
  public void references(Consumer<StoredReference> to) throws IOException {
    each(Fields.Kind.REFERENCE, null, StoredReference.class, to);
  }

  /** The documents whose own code has a key. */
  public void documents(String key, Consumer<StoredDocument> to) throws IOException {
    each(Fields.Kind.DOCUMENT, code(Fields.OWN_CODE, key), StoredDocument.class, to);
  }

  /** Every document. */
  public void documents(Consumer<StoredDocument> to) throws IOException {
    each(Fields.Kind.DOCUMENT, null, StoredDocument.class, to);
  }

  /** A document with a similar text. */
  public record Alike(StoredDocument document, double likeness) {}

  /** The documents that share most with a text, most first; the text's own among them. */
  public List<Alike> alike(Sketch text, int most) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(kind(Fields.Kind.DOCUMENT), BooleanClause.Occur.FILTER);
    for (String band : text.bands()) {
      query.add(
          new ConstantScoreQuery(new TermQuery(new Term(Fields.BAND, band))),
          BooleanClause.Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(1);
    return ask(
        searcher -> {
          List<Alike> alike = new ArrayList<>();
          StoredFields stored = searcher.storedFields();
          for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
            Document row = stored.document(hit.doc);
            StoredDocument document =
                Wire.mapper().readValue(row.get(Fields.PAYLOAD), StoredDocument.class);
            alike.add(new Alike(document, text.likeness(sketch(row))));
          }
          alike.sort(Comparator.comparingDouble(Alike::likeness).reversed());
          return List.copyOf(alike);
        },
        List.of());
  }

  /** The sketch of a document; empty when it has no words, or no sketch yet. */
  public Optional<Sketch> sketch(String id) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(kind(Fields.Kind.DOCUMENT), BooleanClause.Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ENTRY, id)), BooleanClause.Occur.FILTER)
            .build();
    return ask(
        searcher -> {
          ScoreDoc[] hits = searcher.search(query, 1).scoreDocs;
          Optional<Document> row =
              hits.length == 0
                  ? Optional.empty()
                  : Optional.of(searcher.storedFields().document(hits[0].doc));
          return row.filter(r -> r.getBinaryValue(Fields.SKETCH) != null).map(IndexSearch::sketch);
        },
        Optional.empty());
  }

  private static Sketch sketch(Document row) {
    BytesRef bytes = row.getBinaryValue(Fields.SKETCH);
    return Sketch.of(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
  }

  /** The values of an indicator, by its key {@code id@unit}. */
  public void measures(String indicator, Consumer<StoredMeasure> to) throws IOException {
    each(
        Fields.Kind.MEASURE,
        new TermQuery(term(Fields.INDICATOR, indicator)),
        StoredMeasure.class,
        to);
  }

  /** Every value of every indicator. */
  public void measures(Consumer<StoredMeasure> to) throws IOException {
    each(Fields.Kind.MEASURE, null, StoredMeasure.class, to);
  }

  /** Every indicator, in no order. */
  public List<IndicatorRow> indicators() throws IOException {
    return ask(IndicatorCount::of, List.of());
  }

  /** The query for a code by its key, or by the beginning of it. */
  public static Query code(String field, String key) {
    return key.endsWith("|") ? new PrefixQuery(term(field, key)) : new TermQuery(term(field, key));
  }

  /** The query for all rows of a kind. */
  public static Query kind(Fields.Kind kind) {
    return new TermQuery(new Term(Fields.KIND, kind.name()));
  }

  private static Term term(String field, String value) {
    return new Term(field, LuceneRows.cut(value));
  }

  private <V> void each(Fields.Kind kind, @Nullable Query which, Class<V> type, Consumer<V> to)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(kind(kind), BooleanClause.Occur.FILTER);
    if (which != null) {
      query.add(which, BooleanClause.Occur.FILTER);
    }
    ask(
        searcher -> {
          Query rewritten = searcher.rewrite(query.build());
          Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
              each(leaf, scorer.iterator(), type, to);
            }
          }
          return true;
        },
        false);
  }

  private static <V> void each(
      LeafReaderContext leaf, DocIdSetIterator rows, Class<V> type, Consumer<V> to)
      throws IOException {
    StoredFields stored = leaf.reader().storedFields();
    for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
      var live = leaf.reader().getLiveDocs();
      if (live == null || live.get(row)) {
        to.accept(Wire.mapper().readValue(stored.document(row).get(Fields.PAYLOAD), type));
      }
    }
  }

  /**
   * Whether the folder is as the last commit that was looked for found it. Looking reads the list
   * of files, which is much beside a search. Folders tell their time in steps: one that was written
   * to just now may be written to again.
   */
  private boolean settled(FileTime written) {
    return written.equals(seen) && written.toInstant().plus(SETTLED).isBefore(Instant.now());
  }

  private synchronized @Nullable SearcherManager manager() throws IOException {
    if (searchers == null && DirectoryReader.indexExists(directory)) {
      searchers = new SearcherManager(directory, new SearcherFactory());
    }
    return searchers;
  }

  @Override
  public synchronized void close() throws IOException {
    if (searchers != null) {
      searchers.close();
    }
    directory.close();
  }
}
