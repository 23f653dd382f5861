package niengiam.corpus.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Reference;
import niengiam.corpus.answer.DoubtfulAnswer;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.index.Fields;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.StoredMeasure;
import niengiam.corpus.index.StoredReference;
import niengiam.extractor.layout.Span;
import niengiam.extractor.wire.Wire;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;

/** Finds the facts that were read with the least confidence. */
public final class Doubts {
  /** Equals in the order of the index: those of one document follow each other. */
  private static final Sort LEAST_SURE =
      new Sort(
          IntField.newSortField(Fields.CONFIDENCE, false, SortedNumericSelector.Type.MIN),
          SortField.FIELD_DOC);

  /** Facts of one document among which those of a place are looked for. */
  private static final int MOST_OF_DOCUMENT = 20_000;

  private Doubts() {}

  /**
   * @throws IOException when the index cannot be read
   */
  public static DoubtfulAnswer of(IndexSearch index, DoubtRequest request) throws IOException {
    return index.ask(
        searcher -> answer(query(request), request, searcher), new DoubtfulAnswer(0, List.of()));
  }

  private static Query query(DoubtRequest request) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder kinds = new BooleanQuery.Builder();
    for (DoubtRequest.Kind kind : DoubtRequest.Kind.values()) {
      if (request.kind().isEmpty() || request.kind().get() == kind) {
        kinds.add(IndexSearch.kind(Fields.Kind.valueOf(kind.name())), BooleanClause.Occur.SHOULD);
      }
    }
    query.add(kinds.build(), BooleanClause.Occur.FILTER);
    if (request.place().isEmpty()) {
      query.add(
          IntField.newRangeQuery(Fields.CONFIDENCE, 0, Fields.SURE - 1),
          BooleanClause.Occur.FILTER);
    }
    request
        .document()
        .ifPresent(
            id -> query.add(new TermQuery(new Term(Fields.ENTRY, id)), BooleanClause.Occur.FILTER));
    return query.build();
  }

  private static DoubtfulAnswer answer(Query query, DoubtRequest request, IndexSearcher searcher)
      throws IOException {
    if (request.place().isPresent()) {
      return at(query, request.place().get(), request.limit(), searcher);
    }
    ScoreDoc[] best =
        searcher.search(query, request.limit() * request.page(), LEAST_SURE).scoreDocs;
    StoredFields stored = searcher.storedFields();
    List<DoubtfulAnswer.Doubt> facts = new ArrayList<>();
    for (int i = request.limit() * (request.page() - 1); i < best.length; i++) {
      facts.add(doubt(stored.document(best[i].doc).get(Fields.PAYLOAD)));
    }
    return new DoubtfulAnswer(searcher.count(query), facts);
  }

  private static DoubtfulAnswer at(Query query, Span place, int limit, IndexSearcher searcher)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    List<DoubtfulAnswer.Doubt> facts = new ArrayList<>();
    for (ScoreDoc row : searcher.search(query, MOST_OF_DOCUMENT, LEAST_SURE).scoreDocs) {
      DoubtfulAnswer.Doubt fact = doubt(stored.document(row.doc).get(Fields.PAYLOAD));
      if (new Span(fact.span().getFirst(), fact.span().getLast()).overlaps(place)) {
        facts.add(fact);
      }
    }
    return new DoubtfulAnswer(facts.size(), facts.stream().limit(limit).toList());
  }

  private static DoubtfulAnswer.Doubt doubt(String json) throws IOException {
    JsonNode row = Wire.mapper().readTree(json);
    return row.has("measure")
        ? measure(Wire.mapper().treeToValue(row, StoredMeasure.class))
        : reference(Wire.mapper().treeToValue(row, StoredReference.class));
  }

  private static DoubtfulAnswer.Doubt measure(StoredMeasure row) {
    Measure measure = row.measure();
    return new DoubtfulAnswer.Doubt(
        row.document(),
        "measure",
        row.page(),
        Evidence.range(measure.span()),
        measure.surface(),
        row.sentence(),
        row.where(),
        row.name(),
        measure.quantity().value().toPlainString(),
        measure.unit(),
        measure.rule(),
        measure.confidence());
  }

  private static DoubtfulAnswer.Doubt reference(StoredReference row) {
    Reference reference = row.reference();
    return new DoubtfulAnswer.Doubt(
        row.document(),
        "reference",
        row.page(),
        Evidence.range(reference.span()),
        reference.surface(),
        row.sentence(),
        row.where(),
        reference.type(),
        reference.canonical(),
        "",
        reference.rule(),
        reference.confidence());
  }
}
