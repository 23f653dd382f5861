package niengiam.corpus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.config.Abbreviation;
import niengiam.corpus.answer.Evidence;
import niengiam.corpus.answer.Hit;
import niengiam.corpus.answer.SearchAnswer;
import niengiam.corpus.index.CodeKeys;
import niengiam.corpus.index.Fields;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.Spelling;
import niengiam.corpus.index.StoredPassage;
import niengiam.extractor.layout.Span;
import niengiam.extractor.wire.Wire;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;

/** Finds passages. Immutable; threads may share it. */
public final class Search {
  /** With fewer hits than this another spelling is offered. */
  private static final int FEW = 3;

  /** An index of an older version knows the year alone. */
  private static final Sort LATEST =
      new Sort(
          new SortedNumericSortField(
              Fields.DATE,
              SortField.Type.LONG,
              true,
              SortedNumericSelector.Type.MAX,
              Long.MIN_VALUE),
          new SortField(Fields.YEAR, SortField.Type.STRING, true),
          SortField.FIELD_SCORE);

  private final IndexSearch index;
  private final CodeKeys codes;
  private final QueryReader reader;
  private final Abbreviations abbreviations;

  public Search(IndexSearch index, CodeKeys codes, List<Abbreviation> abbreviations) {
    this.index = index;
    this.codes = codes;
    this.reader = new QueryReader(codes);
    this.abbreviations = new Abbreviations(abbreviations);
  }

  /**
   * Hits in the order asked for, those of one document together. A passage must hold all words of a
   * short query and most of a long one; when none does, a third of them is enough.
   *
   * @throws IOException when the index cannot be read
   */
  public SearchAnswer search(SearchRequest request) throws IOException {
    List<Clause> clauses = abbreviations.expand(reader.read(request.query()));
    SearchAnswer nothing =
        new SearchAnswer(request.id(), request.query(), 0, Optional.empty(), Map.of(), List.of());
    if (clauses.isEmpty()) {
      return nothing;
    }
    return index.ask(searcher -> search(request, clauses, searcher), nothing);
  }

  private SearchAnswer search(SearchRequest request, List<Clause> clauses, IndexSearcher searcher)
      throws IOException {
    boolean accents = Spelling.hasAccents(request.query());
    Found found = find(QueryBuilder.of(clauses, accents, true, request), request, searcher);
    Optional<String> suggestion = Optional.empty();
    if (found.total() < FEW) {
      suggestion = Suggestion.of(request.query(), searcher);
    }
    if (found.total() == 0) {
      found = find(QueryBuilder.of(clauses, accents, false, request), request, searcher);
    }
    List<Hit> hits = hits(found, request, new Marks(clauses, accents, codes), searcher);
    return new SearchAnswer(
        request.id(),
        request.query(),
        found.total(),
        suggestion,
        Facets.of(found.facets()),
        byDocument(hits));
  }

  private static Found find(Query query, SearchRequest request, IndexSearcher searcher)
      throws IOException {
    int needed = request.limit() * request.page();
    FacetsCollectorManager.FacetsResult result =
        switch (request.order()) {
          case RELEVANCE ->
              FacetsCollectorManager.search(searcher, query, needed, new FacetsCollectorManager());
          case DATE ->
              FacetsCollectorManager.search(
                  searcher, query, needed, LATEST, true, new FacetsCollectorManager());
        };
    FacetsCollector facets = result.facetsCollector();
    return new Found(List.of(result.topDocs().scoreDocs), Facets.total(facets), facets);
  }

  private static List<Hit> hits(
      Found found, SearchRequest request, Marks marks, IndexSearcher searcher) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int i = request.limit() * (request.page() - 1); i < found.best().size(); i++) {
      ScoreDoc best = found.best().get(i);
      Document row = stored.document(best.doc, Set.of(Fields.PAYLOAD, Fields.FACE));
      String face = row.get(Fields.FACE);
      String json = face == null ? row.get(Fields.PAYLOAD) : face;
      hits.add(hit(Wire.mapper().readValue(json, StoredPassage.class), best.score, marks));
    }
    return hits;
  }

  private static Hit hit(StoredPassage row, double score, Marks marks) {
    String text = row.passage().text();
    Snippet snippet = Snippet.of(text, marks.in(text));
    Span window = snippet.window();
    Span span = row.passage().toLayout(snippet.core().start(), snippet.core().end());
    int page = row.layout().pageOf(span);
    return new Hit(
        row.document(),
        score,
        page,
        row.layout().boxes(page, span),
        row.section(),
        row.where(),
        window.of(text),
        snippet.marks().stream().map(mark -> Evidence.range(mark.shift(-window.start()))).toList(),
        Evidence.range(span));
  }

  private static List<Hit> byDocument(List<Hit> hits) {
    Map<String, List<Hit>> byDocument = new LinkedHashMap<>();
    for (Hit hit : hits) {
      byDocument.computeIfAbsent(hit.document().id(), id -> new ArrayList<>()).add(hit);
    }
    return byDocument.values().stream().flatMap(List::stream).toList();
  }

  private record Found(List<ScoreDoc> best, long total, FacetsCollector facets) {}
}
