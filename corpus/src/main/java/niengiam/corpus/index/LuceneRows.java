package niengiam.corpus.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import niengiam.analyzer.fact.Fact;
import niengiam.corpus.answer.DocumentLabel;
import niengiam.corpus.archive.Entry;
import niengiam.extractor.wire.Wire;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** The Lucene documents of one entry. */
final class LuceneRows {
  private static final FieldType PAIRS = new FieldType();

  static {
    PAIRS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    PAIRS.setTokenized(true);
    PAIRS.freeze();
  }

  /** Facet values longer than this are cut; Lucene refuses terms over 32 kB. */
  private static final int LONGEST_VALUE = 200;

  private final EntryRows rows;
  private final DocumentLabel label;
  private final String origin;
  private final Sketch sketch;

  private LuceneRows(Entry entry, CodeKeys codes) {
    this.rows = new EntryRows(entry, codes);
    this.label = rows.document().document();
    this.origin =
        entry.analysis().document().layout().pages().stream()
            .findFirst()
            .map(page -> page.origin().label())
            .orElse("");
    this.sketch = Sketch.of(entry.analysis().document().layout().text());
  }

  static List<Document> of(Entry entry, CodeKeys codes) {
    return new LuceneRows(entry, codes).all();
  }

  private List<Document> all() {
    List<Document> documents = new ArrayList<>();
    documents.add(document());
    Map<Integer, Set<String>> cited = rows.codesByStart();
    for (StoredPassage passage : rows.passages()) {
      Document row = row(Fields.Kind.PASSAGE, passage);
      filters(row);
      text(row, passage.passage().text());
      keyword(row, Fields.WHERE, part(passage.where()));
      cited
          .getOrDefault(EntryRows.start(passage), Set.of())
          .forEach(key -> keyword(row, Fields.CODE, key));
      documents.add(row);
    }
    for (StoredReference reference : rows.references()) {
      Document row = row(Fields.Kind.REFERENCE, reference);
      keyword(row, Fields.CODE, reference.key());
      confidence(row, reference.reference());
      documents.add(row);
    }
    for (StoredMeasure measure : rows.measures()) {
      Document row = row(Fields.Kind.MEASURE, measure);
      keyword(row, Fields.INDICATOR, measure.indicator());
      row.add(new SortedDocValuesField(Fields.INDICATOR, value(measure.indicator())));
      year(row, measure.year());
      row.add(new SortedDocValuesField(Fields.INDICATOR_NAME, value(measure.name())));
      confidence(row, measure.measure());
      documents.add(row);
    }
    return documents;
  }

  private Document document() {
    StoredDocument stored = rows.document();
    Document row = row(Fields.Kind.DOCUMENT, stored);
    filters(row);
    keyword(row, Fields.WHERE, "body");
    stored.ownKey().ifPresent(key -> keyword(row, Fields.OWN_CODE, key));
    if (!sketch.empty()) {
      row.add(new StoredField(Fields.SKETCH, sketch.bytes()));
      sketch.bands().forEach(band -> keyword(row, Fields.BAND, band));
    }
    rows.face().ifPresent(face -> row.add(new StoredField(Fields.FACE, json(face))));
    return row;
  }

  private Document row(Fields.Kind kind, Object payload) {
    Document row = new Document();
    keyword(row, Fields.KIND, kind.name());
    keyword(row, Fields.ENTRY, label.id());
    row.add(new StoredField(Fields.PAYLOAD, json(payload)));
    return row;
  }

  private void filters(Document row) {
    List<String> letters = label.number().map(OwnNumber::letters).orElse(List.of());
    label
        .type()
        .ifPresent(
            type -> {
              row.add(new SortedDocValuesField(Fields.TYPE, value(type)));
              keyword(row, Fields.TYPE_KEY, Words.plain(type));
            });
    label
        .issuer()
        .ifPresent(
            issuer -> {
              row.add(new SortedDocValuesField(Fields.ISSUER, value(issuer)));
              row.add(new TextField(Fields.ISSUER_WORDS, issuer, Field.Store.NO));
            });
    letters.stream().findFirst().ifPresent(type -> letters(row, Fields.TYPE_KEY, type));
    letters.stream().skip(1).forEach(issuer -> letters(row, Fields.ISSUER_KEY, issuer));
    year(row, label.year());
    row.add(new SortedDocValuesField(Fields.ORIGIN, value(origin)));
    rows.document()
        .date()
        .or(() -> label.year().stream().mapToObj(year -> LocalDate.of(year, 12, 31)).findFirst())
        .ifPresent(day -> row.add(new LongField(Fields.DATE, day.toEpochDay(), Field.Store.NO)));
  }

  private static void confidence(Document row, Fact fact) {
    int thousandths = (int) Math.round(fact.confidence() * Fields.SURE);
    row.add(new IntField(Fields.CONFIDENCE, thousandths, Field.Store.NO));
  }

  private static void year(Document row, OptionalInt year) {
    year.ifPresent(
        y -> {
          row.add(new IntPoint(Fields.YEAR_RANGE, y));
          row.add(new SortedDocValuesField(Fields.YEAR, value(String.valueOf(y))));
        });
  }

  private static void text(Document row, String text) {
    row.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    row.add(new TextField(Fields.PLAIN, text, Field.Store.NO));
    row.add(new Field(Fields.PAIRS, text, PAIRS));
  }

  private static void letters(Document row, String field, String code) {
    keyword(row, field, Spelling.accented(code));
    keyword(row, field, Spelling.plain(code));
  }

  private static void keyword(Document row, String field, String value) {
    row.add(new StringField(field, cut(value), Field.Store.NO));
  }

  private static BytesRef value(String value) {
    return new BytesRef(cut(value));
  }

  /** The value as a term of the index. */
  static String cut(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
  }

  private static String part(String where) {
    return where.startsWith("footnote") ? "footnotes" : where.equals("table") ? "tables" : where;
  }

  private static String json(Object value) {
    try {
      return Wire.mapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value of ours has no JSON", e);
    }
  }
}
