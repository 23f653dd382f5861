package niengiam.app.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Values over the years. One line is drawn as bars, several as lines.
 *
 * @param unit that the axis counts in
 * @param locale of the figures
 */
public record Chart(String title, String unit, List<Line> lines, Words words, Locale locale) {
  public Chart {
    lines = List.copyOf(lines);
  }

  /** Values of one place, by year ascending; not empty. */
  public record Line(String name, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * @param others what other documents say of the year, where they disagree
   */
  public record Point(int year, BigDecimal value, List<BigDecimal> others) {
    public Point {
      others = List.copyOf(others);
    }
  }

  /**
   * What the marks mean, in the language of the reader.
   *
   * @param gap of a year without a value
   * @param conflict of a value that other documents contradict
   * @param more of lines that are left out, empty where none is
   */
  public record Words(String gap, String conflict, String more) {}

  int firstYear() {
    return years().first();
  }

  int lastYear() {
    return years().last();
  }

  boolean conflicting() {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .anyMatch(point -> !point.others().isEmpty());
  }

  private TreeSet<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>();
    lines.forEach(line -> line.points().forEach(point -> years.add(point.year())));
    return years;
  }
}
