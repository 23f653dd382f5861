package niengiam.corpus.search;

import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * Which facts are to be looked at.
 *
 * @param document id; all documents when absent
 * @param kind both kinds when absent
 * @param place of the document: all facts that touch it, sure or not, and no pages
 * @param limit facts a page, 1 to {@value #MOST}
 * @param page from 1 to {@value #LAST}
 */
public record DoubtRequest(
    Optional<String> document, Optional<Kind> kind, Optional<Span> place, int limit, int page) {
  public static final int MOST = 100;

  /** Nobody looks at more; the next time those that were checked are gone. */
  public static final int LAST = 100;

  public DoubtRequest {
    limit = Math.clamp(limit, 1, MOST);
    page = Math.clamp(page, 1, LAST);
  }

  /** What is looked at. */
  public enum Kind {
    REFERENCE,
    MEASURE
  }
}
