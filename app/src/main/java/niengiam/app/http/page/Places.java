package niengiam.app.http.page;

import java.util.List;

/** Addresses of places in documents. */
final class Places {
  private Places() {}

  /** The document, opened at a page with a range of its text marked. */
  static String address(String document, int page, List<Integer> span) {
    return "/documents/" + document + "?page=" + page + "&at=" + range(span) + "#hit";
  }

  /** The image of a page. */
  static String image(String document, int page, List<Integer> span) {
    return "/documents/" + document + "/pages/" + page + ".png?at=" + range(span);
  }

  static String range(List<Integer> span) {
    return span.getFirst() + "-" + span.getLast();
  }
}
