package niengiam.corpus.index;

/** The fields of the index. */
public interface Fields {
  /** Id of the entry; the term that replaces and deletes. */
  String ENTRY = "entry";

  /** Name of a {@link Kind}. */
  String KIND = "kind";

  /** The value that the answer prints, as JSON; stored alone. */
  String PAYLOAD = "payload";

  /** The passage that shows a document, as JSON; stored alone. */
  String FACE = "face";

  /** The {@link Sketch} of a document; stored alone. */
  String SKETCH = "sketch";

  /** Terms that documents with similar texts share. */
  String BAND = "band";

  /** Accented syllables. */
  String TEXT = "text";

  /** Syllables without accents. */
  String PLAIN = "plain";

  /** Pairs of neighbouring accented syllables. */
  String PAIRS = "pairs";

  /** Keys of the document codes that stand in the passage, or that a reference cites. */
  String CODE = "code";

  /** Key of the document's own code. */
  String OWN_CODE = "own_code";

  /** "body", "footnotes" or "tables". */
  String WHERE = "where";

  String TYPE = "type";
  String TYPE_KEY = "type_key";
  String ISSUER = "issuer";
  String ISSUER_KEY = "issuer_key";
  String ISSUER_WORDS = "issuer_words";
  String YEAR = "year";
  String YEAR_RANGE = "year_range";
  String ORIGIN = "origin";

  /** Day of the document since 1970, or the last one of its year. */
  String DATE = "date";

  /** How sure a reference or measure is, in thousandths. */
  String CONFIDENCE = "confidence";

  /** {@link #CONFIDENCE} of what a person checked. */
  int SURE = 1000;

  /** {@code id@unit} of what a measure measures. */
  String INDICATOR = "indicator";

  String INDICATOR_NAME = "indicator_name";

  /** What a Lucene document stands for. */
  enum Kind {
    PASSAGE,
    REFERENCE,
    MEASURE,
    DOCUMENT
  }
}
