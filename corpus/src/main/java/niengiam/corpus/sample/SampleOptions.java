package niengiam.corpus.sample;

/**
 * How much to generate. The same options give the same texts and the same truth.
 *
 * @param documents 1 to 10,000
 * @param fromYear first year reported on, 1990 to 2100
 * @param toYear last year reported on, at most 40 years later
 * @param pages of a document on average, at most 20: one or two for a short one, up to four times
 *     as many for a yearly report; 0 for documents of one to three pages
 */
public record SampleOptions(int documents, int fromYear, int toYear, long seed, int pages) {
  private static final int MOST_DOCUMENTS = 10_000;
  private static final int MOST_YEARS = 40;

  /** Syllables on a page of 14 point type, as offices print. */
  public static final int WORDS_A_PAGE = 400;

  /** Of a document on average. */
  public static final int MOST_PAGES = 20;

  public SampleOptions {
    if (documents < 1 || documents > MOST_DOCUMENTS) {
      throw new IllegalArgumentException("documents must be 1 to " + MOST_DOCUMENTS);
    }
    if (fromYear < 1990 || toYear < fromYear || toYear > 2100 || toYear - fromYear > MOST_YEARS) {
      throw new IllegalArgumentException("years must be FROM..TO within 1990..2100, at most 40");
    }
    if (pages < 0 || pages > MOST_PAGES) {
      throw new IllegalArgumentException("pages must be 0 to " + MOST_PAGES);
    }
  }

  /** Short documents. */
  public SampleOptions(int documents, int fromYear, int toYear, long seed) {
    this(documents, fromYear, toYear, seed, 0);
  }

  /** Four years in twelve documents, one of them scanned. */
  public static SampleOptions demo() {
    return new SampleOptions(12, 2020, 2023, 1);
  }

  int years() {
    return toYear - fromYear + 1;
  }
}
