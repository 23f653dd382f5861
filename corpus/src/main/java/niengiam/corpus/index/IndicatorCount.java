package niengiam.corpus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** Counts the values of each indicator from columns alone, without reading a payload. */
final class IndicatorCount {
  private final Map<String, Sum> sums = new HashMap<>();

  static List<IndicatorRow> of(IndexSearcher searcher) throws IOException {
    IndicatorCount count = new IndicatorCount();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      count.add(leaf.reader());
    }
    List<IndicatorRow> rows = new ArrayList<>();
    count.sums.forEach(
        (key, sum) -> rows.add(new IndicatorRow(key, sum.name, List.copyOf(sum.years), sum.count)));
    return rows;
  }

  private void add(LeafReader leaf) throws IOException {
    SortedDocValues keys = DocValues.getSorted(leaf, Fields.INDICATOR);
    SortedDocValues names = DocValues.getSorted(leaf, Fields.INDICATOR_NAME);
    SortedDocValues years = DocValues.getSorted(leaf, Fields.YEAR);
    Bits live = leaf.getLiveDocs();
    for (int row = keys.nextDoc(); row != SortedDocValues.NO_MORE_DOCS; row = keys.nextDoc()) {
      if (live == null || live.get(row)) {
        String key = keys.lookupOrd(keys.ordValue()).utf8ToString();
        Sum sum = sums.computeIfAbsent(key, k -> new Sum());
        sum.count++;
        if (sum.name.isEmpty() && names.advanceExact(row)) {
          sum.name = names.lookupOrd(names.ordValue()).utf8ToString();
        }
        if (years.advanceExact(row)) {
          sum.years.add(Integer.valueOf(years.lookupOrd(years.ordValue()).utf8ToString()));
        }
      }
    }
  }

  private static final class Sum {
    private String name = "";
    private final TreeSet<Integer> years = new TreeSet<>();
    private int count;
  }
}
