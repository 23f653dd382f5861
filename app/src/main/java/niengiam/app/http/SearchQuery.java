package niengiam.app.http;

import java.util.Optional;
import niengiam.corpus.search.SearchRequest;

/** The parameters of a search, the same for page and API. */
public final class SearchQuery {
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final int LAST_PAGE = 500;

  private SearchQuery() {}

  /** Of the parameters q, type, issuer, from, to, in, limit, page and sort. */
  public static SearchRequest of(Exchange exchange) {
    return of(
        exchange,
        exchange.number("limit", USUAL, 1, MOST),
        exchange.number("page", 1, 1, LAST_PAGE));
  }

  /** The best hits as a table to save. */
  public static SearchRequest export(Exchange exchange) {
    return of(exchange, SearchRequest.MOST, 1);
  }

  private static SearchRequest of(Exchange exchange, int limit, int page) {
    return new SearchRequest(
        Optional.empty(),
        exchange.query("q").orElse(""),
        exchange.query("type"),
        exchange.query("issuer"),
        exchange.year("from"),
        exchange.year("to"),
        exchange.choice("in", SearchRequest.Part.class),
        limit,
        page,
        exchange.choice("sort", SearchRequest.Order.class).orElse(SearchRequest.Order.RELEVANCE));
  }
}
