package niengiam.corpus.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niengiam.corpus.answer.SearchAnswer.FacetCount;
import niengiam.corpus.index.Fields;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts matching places by what their documents are. */
final class Facets {
  private static final List<String> NAMES =
      List.of(Fields.TYPE, Fields.ISSUER, Fields.YEAR, Fields.ORIGIN);

  /** Values a facet; the archive may hold thousands of issuers. */
  private static final int MOST = 20;

  private Facets() {}

  static Map<String, List<FacetCount>> of(FacetsCollector found) throws IOException {
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    for (String name : NAMES) {
      Map<String, Long> counts = new HashMap<>();
      for (FacetsCollector.MatchingDocs leaf : found.getMatchingDocs()) {
        SortedDocValues values = DocValues.getSorted(leaf.context().reader(), name);
        long[] byValue = new long[values.getValueCount()];
        DocIdSetIterator rows = leaf.bits().iterator();
        for (int row = rows.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = rows.nextDoc()) {
          if (values.advanceExact(row)) {
            byValue[values.ordValue()]++;
          }
        }
        for (int ord = 0; ord < byValue.length; ord++) {
          if (byValue[ord] > 0) {
            counts.merge(values.lookupOrd(ord).utf8ToString(), byValue[ord], Long::sum);
          }
        }
      }
      facets.put(
          name,
          counts.entrySet().stream()
              .map(count -> new FacetCount(count.getKey(), count.getValue()))
              .sorted(
                  Comparator.comparingLong(FacetCount::count)
                      .reversed()
                      .thenComparing(FacetCount::value))
              .limit(MOST)
              .toList());
    }
    return facets;
  }

  static long total(FacetsCollector found) {
    return found.getMatchingDocs().stream()
        .mapToLong(FacetsCollector.MatchingDocs::totalHits)
        .sum();
  }
}
