package niengiam.app.table;

import java.util.ArrayList;
import java.util.List;
import niengiam.corpus.answer.Hit;
import niengiam.corpus.answer.SearchAnswer;

/** The places that a search found as rows. */
public final class HitRows {
  private HitRows() {}

  public static Listing of(SearchAnswer answer) {
    List<List<Object>> rows = new ArrayList<>();
    for (Hit hit : answer.hits()) {
      rows.add(
          List.of(
              Names.brief(hit.document()),
              Names.path(hit.document()),
              hit.page(),
              String.join(" > ", hit.section()),
              hit.where(),
              hit.snippet()));
    }
    return new Listing(List.of("document", "path", "page", "section", "where", "snippet"), rows);
  }
}
