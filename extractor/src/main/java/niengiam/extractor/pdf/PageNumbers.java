package niengiam.extractor.pdf;

import java.util.List;

/** Page numbers as a reader would write them: "1, 4-7, 12". */
final class PageNumbers {
  private PageNumbers() {}

  static String list(List<Integer> ascending) {
    StringBuilder list = new StringBuilder();
    int at = 0;
    while (at < ascending.size()) {
      int end = at;
      while (end + 1 < ascending.size() && ascending.get(end + 1) == ascending.get(end) + 1) {
        end++;
      }
      list.append(list.isEmpty() ? "" : ", ").append(ascending.get(at));
      if (end > at) {
        list.append('-').append(ascending.get(end));
      }
      at = end + 1;
    }
    return list.toString();
  }
}
