package niengiam.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import niengiam.app.bench.CpuTime.Part;

/** Looks at memory and cost at even distances of an import. */
final class RunCurve {
  static final int TENTHS = 10;

  /** A collection takes a tenth of a second, so that there may not be many more. */
  private static final int POINTS = 50;

  private final int files;
  private final CpuTime cpu = new CpuTime();
  private final long start = System.nanoTime();
  private final Map<Part, Double> before = cpu.seconds();
  private final List<Point> points = new ArrayList<>();

  private record Point(
      int files, double seconds, Map<Part, Double> cpu, long heap, long rss, long workers) {
    double sum() {
      return cpu.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double compile() {
      return cpu.get(Part.COMPILING) + cpu.get(Part.READING_COMPILED);
    }

    /** What the import itself costs when everything is compiled. */
    double work() {
      return cpu.get(Part.READING) + cpu.get(Part.IMPORTING) + cpu.get(Part.OTHER);
    }
  }

  RunCurve(int files) {
    this.files = files;
  }

  /** Called after every file. */
  void reached(int done) {
    if ((long) done * POINTS >= (long) files * points.size()) {
      point(done);
    }
  }

  /** Called at the beginning, between and at the end. */
  void point(int done) {
    double seconds = (System.nanoTime() - start) / 1e9;
    long heap = Memory.live();
    Map<Part, Double> spent = cpu.seconds();
    before.forEach((part, earlier) -> spent.merge(part, -earlier, Double::sum));
    points.add(new Point(done, seconds, spent, heap, Memory.resident(), Memory.ofWorkers()));
  }

  /** CPU seconds of the whole run, by what they were spent on. */
  Map<String, Double> cpu() {
    Map<String, Double> parts = new LinkedHashMap<>();
    points
        .getLast()
        .cpu()
        .forEach(
            (part, seconds) ->
                parts.put(part.name().toLowerCase(Locale.ROOT), Rounded.of(seconds)));
    return parts;
  }

  double cpuSeconds() {
    return points.getLast().sum();
  }

  double workSeconds() {
    return points.getLast().work();
  }

  /**
   * @param searches of each tenth
   */
  List<BenchResult.Tenth> tenths(List<BenchResult.Latency> searches) {
    List<BenchResult.Tenth> tenths = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= TENTHS; i++) {
      int to = index(i);
      List<Point> own = points.subList(Math.min(from + 1, to), to + 1);
      Point first = points.get(from);
      Point last = points.get(to);
      int done = Math.max(1, last.files() - first.files());
      tenths.add(
          new BenchResult.Tenth(
              last.files(),
              Rounded.of(last.seconds()),
              Rounded.of(1000 * (last.sum() - first.sum()) / done),
              Rounded.of(1000 * (last.compile() - first.compile()) / done),
              range(own, Point::heap),
              range(own, Point::rss),
              range(own, Point::workers),
              searches.get(i - 1)));
      from = to;
    }
    return tenths;
  }

  /** The point at which so many tenths are done. */
  private int index(int tenths) {
    int wanted = (int) ((long) files * tenths / TENTHS);
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).files() >= wanted) {
        return tenths == TENTHS ? points.size() - 1 : i;
      }
    }
    return points.size() - 1;
  }

  private static BenchResult.Range range(List<Point> points, ToLongFunction<Point> what) {
    List<Long> sorted = points.stream().map(what::applyAsLong).sorted().toList();
    return new BenchResult.Range(
        sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
  }

  /** The first tenth loads classes; it is no measure of what grows. */
  double growth() {
    double early = work(index(1), index(2));
    double late = work(index(TENTHS - 1), index(TENTHS));
    return early == 0 ? 1 : Rounded.of(late / early);
  }

  private double work(int from, int to) {
    int done = Math.max(1, points.get(to).files() - points.get(from).files());
    return (points.get(to).work() - points.get(from).work()) / done;
  }

  /** The first quarter fills caches and compiles. */
  double heapGrowth() {
    int quarter = points.size() / 4;
    double early = heap(quarter, 2 * quarter);
    double late = heap(points.size() - quarter, points.size());
    return early == 0 ? 1 : Rounded.of(late / early);
  }

  private double heap(int from, int to) {
    return points.subList(from, to).stream().mapToLong(Point::heap).average().orElse(0);
  }
}
