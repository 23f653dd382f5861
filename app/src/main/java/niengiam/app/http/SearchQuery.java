package niengiam.app.http;

import java.util.Optional;
import niengiam.corpus.search.SearchRequest;

/** The parameters of a search, the same for page and API. */
public final class SearchQuery {
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final int LAST_PAGE = 500;

  private SearchQuery() {}

  /** Of the parameters q, type, issuer, from, to, in, limit and page. */
  public static SearchRequest of(Exchange exchange) {
    return new SearchRequest(
        Optional.empty(),
        exchange.query("q").orElse(""),
        exchange.query("type"),
        exchange.query("issuer"),
        exchange.year("from"),
        exchange.year("to"),
        exchange.choice("in", SearchRequest.Part.class),
        exchange.number("limit", USUAL, 1, MOST),
        exchange.number("page", 1, 1, LAST_PAGE));
  }
}
