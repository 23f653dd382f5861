package niengiam.app.http.page;

import java.util.ArrayList;
import java.util.List;

/** Years as people write them: "2018, 2020–2023". */
public final class YearRanges {
  private YearRanges() {}

  /**
   * @param years ascending
   */
  public static String of(List<Integer> years) {
    List<String> ranges = new ArrayList<>();
    for (int from = 0, to = 0; from < years.size(); from = to) {
      to = from + 1;
      while (to < years.size() && years.get(to) == years.get(to - 1) + 1) {
        to++;
      }
      String first = Integer.toString(years.get(from));
      ranges.add(to - from == 1 ? first : first + "–" + years.get(to - 1));
    }
    return String.join(", ", ranges);
  }
}
