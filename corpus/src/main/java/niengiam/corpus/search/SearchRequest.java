package niengiam.corpus.search;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A search.
 *
 * @param id comes back in the answer, where several are asked at once
 * @param query words, "phrases", beginnings*, -excluded, OR, document codes in any spelling
 * @param type a type in words or its code
 * @param issuer an issuer code or words of its name
 * @param fromYear first year, included
 * @param toYear last year, included
 * @param limit hits a page, 1 to {@value #MOST}
 * @param page from 1
 * @param order of the hits
 */
public record SearchRequest(
    Optional<String> id,
    String query,
    Optional<String> type,
    Optional<String> issuer,
    OptionalInt fromYear,
    OptionalInt toYear,
    Optional<Part> in,
    int limit,
    int page,
    Order order) {
  /** The longest page of an answer. */
  public static final int MOST = 1_000;

  private static final int USUAL = 10;

  public SearchRequest {
    limit = Math.clamp(limit, 1, MOST);
    page = Math.clamp(page, 1, MOST);
  }

  /** A search whose best hits come first. */
  public SearchRequest(
      Optional<String> id,
      String query,
      Optional<String> type,
      Optional<String> issuer,
      OptionalInt fromYear,
      OptionalInt toYear,
      Optional<Part> in,
      int limit,
      int page) {
    this(id, query, type, issuer, fromYear, toYear, in, limit, page, Order.RELEVANCE);
  }

  /** The first ten hits of a query without filters. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        Optional.empty(),
        query,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        USUAL,
        1);
  }

  /** What comes first. */
  public enum Order {
    /** The passages that fit the words best. */
    RELEVANCE,
    /** The latest documents; those without a date come last. */
    DATE
  }

  /** A part of documents. */
  public enum Part {
    BODY,
    FOOTNOTES,
    TABLES
  }
}
